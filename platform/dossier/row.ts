import { type Index, indexOf } from '../../core/dossier/records/base.ts';
import type { Replica } from '../../core/dossier/records/replica.ts';

/** A record as it lies on disk, with what it is found by. A tombstone is found by its id alone. */
export type Row = Replica & Partial<Index>;

/** A record with what it is found by. */
export function rowOf(record: Replica): Row {
  return { ...record, ...indexOf(record) };
}

/** A record without what only the disk knows. */
export function recordOf({ dossier: _, order: __, same: ___, ...record }: Row): Replica {
  return record;
}
