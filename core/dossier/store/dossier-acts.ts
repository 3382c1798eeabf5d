import { checkId, readCheck } from '../check.ts';
import { GENERAL, NAME_LIMIT, periodField } from '../dossier.ts';
import { muteId, readMute } from '../mute.ts';
import type { Act } from '../records/acts.ts';
import { exists } from '../records/replica.ts';
import type { DossierFields } from './dossier-store.ts';
import { moveTo } from './pin-acts.ts';

/** The kinds of record that belong to a dossier. */
const PARTS = ['pin', 'check', 'mute', 'page'] as const;

/** Makes a dossier. */
export async function add(records: Act, id: string, name: string): Promise<string> {
  await records.set('dossier', id, { name: tidyName(name) });
  return id;
}

/** Changes what is known of a dossier; the general one keeps its name and stays in use. */
export async function change(records: Act, id: string, fields: DossierFields): Promise<void> {
  const { name, archived, ...dates } = fields;
  if (id === GENERAL) return records.set('dossier', GENERAL, dates);
  await records.update(id, {
    ...dates,
    ...(name !== undefined && { name: tidyName(name) }),
    ...(archived !== undefined && { archived }),
  });
}

/** Sets or takes away an own period. */
export async function setPeriod(records: Act, id: string, stepId: string, duration: string): Promise<void> {
  const fields = { [periodField(stepId)]: duration };
  await (id === GENERAL ? records.set('dossier', id, fields) : records.update(id, fields));
}

/** Deletes a dossier with all that is in it. */
export async function remove(records: Act, id: string): Promise<void> {
  for (const kind of PARTS) {
    for (const record of await records.ofDossier(kind, id)) await records.remove(record.id);
  }
  await records.remove(id);
}

/** Moves all of one dossier into another, and deletes it. Twice the same becomes one, with both notes. */
export async function mergeInto(records: Act, from: string, into: string): Promise<void> {
  if (from === into) return;
  const pins = await records.ofDossier('pin', from);
  await moveTo(
    records,
    pins.map(({ id }) => id),
    into,
  );
  for (const record of await records.ofDossier('page', from))
    await records.update(record.id, { dossier: into });
  for (const record of await records.ofDossier('mute', from)) {
    await records.set('mute', muteId({ ...readMute(record), dossier: into }), {
      ...record.is,
      dossier: into,
    });
    await records.remove(record.id);
  }
  for (const record of await records.ofDossier('check', from)) {
    const id = checkId(into, readCheck(record).cardId);
    const there = await records.get(id);
    // What the dossier that stays says of a requirement, it goes on saying.
    if (!there || !exists(there)) await records.set('check', id, { ...record.is, dossier: into });
    await records.remove(record.id);
  }
  await records.remove(from);
}

function tidyName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, NAME_LIMIT).toWellFormed();
}
