import { isStamp, later, latest, type Stamp } from './stamp.ts';

/** What a field may hold: plain data, as JSON knows it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export const RECORD_KINDS = ['dossier', 'pin', 'page', 'check', 'mute'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * One copy of a record, as a device keeps it. Each field has the stamp of its last change, so that two
 * copies can be merged field by field. What is deleted leaves a tombstone: `gone` without fields.
 */
export interface Replica {
  /** Unique among all records of all kinds; made on this device. */
  readonly id: string;
  readonly kind: RecordKind;
  /** When it was made, or brought back. */
  readonly born: Stamp;
  /** When it was last deleted; the record exists while `born` is later. */
  readonly gone?: Stamp;
  readonly is: Readonly<Record<string, Value>>;
  /** For each field in `is`, when it was set. */
  readonly at: Readonly<Record<string, Stamp>>;
}

/** Whether a record exists: made or brought back after it was last deleted. */
export function exists({ born, gone }: Replica): boolean {
  return gone === undefined || born > gone;
}

/**
 * Merges two copies of one record: of each field the later value, of `born` and `gone` the later one,
 * and no field from before the record was last deleted. Commutative, associative and idempotent, so
 * that copies become equal in whatever order and however often they meet.
 */
export function merge(a: Replica, b: Replica): Replica {
  const gone = later(a.gone, b.gone);
  const is: Record<string, Value> = {};
  const at: Record<string, Stamp> = {};
  for (const field of [...new Set([...Object.keys(a.at), ...Object.keys(b.at)])].sort()) {
    const from = wins(a, b, field) ? a : b;
    const stamp = from.at[field];
    if (stamp === undefined || (gone !== undefined && stamp <= gone)) continue;
    is[field] = from.is[field] ?? null;
    at[field] = stamp;
  }
  return {
    id: a.id,
    kind: a.kind,
    born: latest(a.born, b.born),
    ...(gone !== undefined && { gone }),
    is,
    at,
  };
}

/** Equal stamps with different values come from no honest clock; then the value itself decides. */
function wins(a: Replica, b: Replica, field: string): boolean {
  const [mine = '', theirs = ''] = [a.at[field], b.at[field]];
  if (mine !== theirs) return mine > theirs;
  return JSON.stringify(a.is[field] ?? null) >= JSON.stringify(b.is[field] ?? null);
}

/** The latest change of any kind to a record. */
export function lastChange({ born, gone, at }: Replica): Stamp {
  return latest(born, gone ?? born, ...Object.values(at));
}

/** Makes a record, or gives an existing one other values; `stamp` must be later than `lastChange`. */
export function withFields(before: Replica, fields: Readonly<Record<string, Value>>, stamp: Stamp): Replica {
  const is = { ...before.is, ...fields };
  const at = { ...before.at };
  for (const field of Object.keys(fields)) at[field] = stamp;
  return { ...before, is, at };
}

/** A new record. */
export function newRecord(
  kind: RecordKind,
  id: string,
  fields: Readonly<Record<string, Value>>,
  stamp: Stamp,
): Replica {
  return withFields({ id, kind, born: stamp, is: {}, at: {} }, fields, stamp);
}

/** The tombstone of a record: nothing of its content is left. */
export function tombstone({ id, kind, born }: Replica, stamp: Stamp): Replica {
  return { id, kind, born, gone: stamp, is: {}, at: {} };
}

/** Whether something read from disk or from outside has the form of a record; its fields may hold anything. */
export function isReplica(value: unknown): value is Replica {
  if (!isObject(value)) return false;
  const { id, kind, born, gone, is, at } = value;
  return (
    typeof id === 'string' &&
    id !== '' &&
    RECORD_KINDS.includes(kind as RecordKind) &&
    isStamp(born) &&
    (gone === undefined || isStamp(gone)) &&
    isObject(is) &&
    isObject(at) &&
    Object.keys(is).length === Object.keys(at).length &&
    Object.keys(is).every((field) => field !== '__proto__' && isStamp(at[field]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
