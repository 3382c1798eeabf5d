import { readCheck } from '../check.ts';
import { type Dossier, dossierOf, GENERAL, readDossier } from '../dossier.ts';
import { readMute } from '../mute.ts';
import { pageId, readPage } from '../page.ts';
import { readPin } from '../pin.ts';
import type { Reader } from '../records/base.ts';
import { exists } from '../records/replica.ts';
import type { DossierContent, DossierEntry } from './dossier-store.ts';

/** All dossiers, the general one first, then by name. Does not look at pins, of which there may be many. */
export async function readDossiers(records: Reader): Promise<readonly Dossier[]> {
  const known = (await records.ofKind('dossier')).map(readDossier);
  const general = known.some(({ id }) => id === GENERAL) ? [] : [dossierOf(GENERAL, undefined, false)];
  return inOrder([...general.filter((one) => one !== undefined), ...known]);
}

/** All dossiers with how many pins each has; also one whose own record is still under way from elsewhere. */
export async function countDossiers(records: Reader): Promise<readonly DossierEntry[]> {
  const known = await counted(records, await readDossiers(records));
  const sum = known.reduce((total, { pins }) => total + pins, 0);
  if (sum === (await records.countPins())) return known;
  const missing = [...(await records.dossiersOfPins())].filter((id) => !known.some((one) => one.id === id));
  const nameless = missing.flatMap((id) => dossierOf(id, undefined, true) ?? []);
  return inOrder([...known, ...(await counted(records, nameless))]);
}

/** One after the other: within a transaction nothing else may be waited for, not even `Promise.all`. */
async function counted(records: Reader, dossiers: readonly Dossier[]): Promise<DossierEntry[]> {
  const entries: DossierEntry[] = [];
  for (const dossier of dossiers) {
    entries.push({ ...dossier, pins: await records.countOfDossier('pin', dossier.id) });
  }
  return entries;
}

function inOrder<One extends Dossier>(dossiers: readonly One[]): One[] {
  const collator = new Intl.Collator('nl', { numeric: true });
  return dossiers.toSorted(
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

/** The dossier that a page belongs to; undefined for a page that nobody put anywhere. */
export async function dossierOfPage(records: Reader, address: string): Promise<string | undefined> {
  const page = await records.get(pageId(address));
  return page && exists(page) ? readPage(page).dossier : undefined;
}
