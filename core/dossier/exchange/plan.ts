import { GENERAL } from '../dossier.ts';
import { readPin, sameness } from '../pin.ts';
import { text } from '../records/fields.ts';
import { exists, type Replica } from '../records/replica.ts';

/** A record of the file, as it would be written. */
export interface PlannedRecord {
  readonly record: Replica;
  /** What people call it. */
  readonly title: string;
  /** Names of the fields that would change; empty for what is new. */
  readonly fields: readonly string[];
}

/** What an import would do. Nothing is done yet. */
export interface ImportPlan {
  readonly added: readonly PlannedRecord[];
  /** There already, with something else in it: taken over only when the user says so. */
  readonly changed: readonly PlannedRecord[];
  /** How many are there already, just so. */
  readonly same: number;
}

/** Compares the records of a file with those that are there. */
export function planImport(incoming: readonly Replica[], present: readonly Replica[]): ImportPlan {
  const here = new Map(present.filter(exists).map((record) => [record.id, record]));
  const twins = new Map<string, Replica>();
  for (const record of here.values()) {
    const same = record.kind === 'pin' ? sameness(readPin(record)) : undefined;
    if (same !== undefined) twins.set(same, record);
  }
  const dossiers = new Set([GENERAL, ...idsOfDossiers(incoming), ...idsOfDossiers([...here.values()])]);
  const added: PlannedRecord[] = [];
  const changed: PlannedRecord[] = [];
  let same = 0;
  for (const one of incoming) {
    const record = housed(one, dossiers);
    const title = titleOf(record);
    const there =
      here.get(record.id) ?? (record.kind === 'pin' ? twins.get(sameness(readPin(record)) ?? '') : undefined);
    if (there && there.kind !== record.kind) continue;
    if (!there) added.push({ record, title, fields: [] });
    else {
      const fields = differing(record, there);
      if (fields.length === 0) same += 1;
      else changed.push({ record: { ...record, id: there.id }, title, fields });
    }
  }
  return { added, changed, same };
}

/** A pin or page whose dossier nobody knows goes in the general one, where it is seen. */
function housed(record: Replica, dossiers: ReadonlySet<string>): Replica {
  if (record.kind === 'dossier' || dossiers.has(text(record.is, 'dossier'))) return record;
  return { ...record, is: { ...record.is, dossier: GENERAL } };
}

/** Its place in the order, and when it was pinned, are no change that anybody should be asked about. */
function differing(record: Replica, there: Replica): string[] {
  return Object.keys(record.is).filter(
    (field) =>
      field !== 'order' &&
      field !== 'pinnedAt' &&
      JSON.stringify(record.is[field]) !== JSON.stringify(there.is[field] ?? nothingLike(record.is[field])),
  );
}

/** A field that was never set says the same as one that is empty. */
function nothingLike(value: unknown): unknown {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : undefined;
}

function titleOf({ kind, is }: Replica): string {
  if (kind === 'dossier') return text(is, 'name');
  if (kind === 'pin' || kind === 'page') return text(is, 'title') || text(is, 'address');
  return text(is, 'cardId');
}

function idsOfDossiers(records: readonly Replica[]): string[] {
  return records.filter(({ kind }) => kind === 'dossier').map(({ id }) => id);
}
