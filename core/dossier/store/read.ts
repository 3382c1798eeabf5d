import { readCheck } from '../check.ts';
import { dossierOf, GENERAL, readDossier } from '../dossier.ts';
import { readMute } from '../mute.ts';
import { readPage } from '../page.ts';
import { readPin } from '../pin.ts';
import type { Reader } from '../records/base.ts';
import type { DossierContent, DossierEntry } from './dossier-store.ts';

/** All dossiers, the general one first, then by name. */
export async function readDossiers(records: Reader): Promise<readonly DossierEntry[]> {
  const counts = await records.countPins();
  const known = (await records.ofKind('dossier')).map(readDossier);
  const ids = new Set([GENERAL, ...counts.keys()]);
  for (const { id } of known) ids.delete(id);
  const all = [...known, ...[...ids].flatMap((id) => dossierOf(id, undefined, true) ?? [])];
  const collator = new Intl.Collator('nl', { numeric: true });
  return all
    .map((dossier) => ({ ...dossier, pins: counts.get(dossier.id) ?? 0 }))
    .sort(
      (a, b) =>
        Number(b.id === GENERAL) - Number(a.id === GENERAL) ||
        collator.compare(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** A dossier with what is in it; undefined when there is none of that id any more. */
export async function readContent(records: Reader, id: string): Promise<DossierContent | undefined> {
  const count = await records.countOfDossier('pin', id);
  const dossier = dossierOf(id, await records.get(id), count > 0);
  if (!dossier) return undefined;
  const checks = (await records.ofDossier('check', id)).map(readCheck);
  const pins = (await records.ofDossier('pin', id)).map(readPin);
  return {
    dossier,
    pins,
    broken: count - pins.length,
    checks: new Map(checks.map((check) => [check.cardId, check])),
    mutes: (await records.ofDossier('mute', id)).map(readMute),
    pages: (await records.ofDossier('page', id)).map(readPage),
  };
}
