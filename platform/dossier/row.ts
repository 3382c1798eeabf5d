import { indexOf } from '../../core/dossier/records/base.ts';
import type { Replica } from '../../core/dossier/records/replica.ts';
import type { Row } from './database.ts';

/** A record with what it is found by. */
export function rowOf(record: Replica): Row {
  return { ...record, ...indexOf(record) };
}

/** A record without what only the disk knows. */
export function recordOf({ dossier: _, order: __, same: ___, ...record }: Row): Replica {
  return record;
}
