import { isReplica, type Replica, type Value } from '../records/replica.ts';
import { isStamp, type Stamp } from '../records/stamp.ts';

/**
 * How records lie in the browser's own synchronised storage. Each record is an item of its own, so that
 * two devices that change two pins do not overwrite each other; tombstones lie together in a few items.
 */
export type Items = Readonly<Record<string, unknown>>;

/** What a device remembers of the last time: the note of each record that it and the profile had then. */
export type Agreed = Readonly<Record<string, string>>;

const RECORD = 'r:';
const TOMBSTONES = 't:';

/** Whether an item is one of ours. */
export function isOurs(key: string): boolean {
  return key.startsWith(RECORD) || key.startsWith(TOMBSTONES);
}

/** The key of a record's item. */
export function keyOf(id: string): string {
  return `${RECORD}${id}`;
}

/** A record as an item: its fields by their stamp, because most have the same. */
export function toItem({ kind, born, gone, is, at }: Replica) {
  const fields: Record<Stamp, Record<string, Value>> = {};
  for (const [field, stamp] of Object.entries(at)) {
    fields[stamp] ??= {};
    fields[stamp][field] = is[field] ?? null;
  }
  return { kind, born, ...(gone !== undefined && { gone }), fields };
}

/** What the items hold. An item that is not ours, or broken, is left out. */
export interface SyncedState {
  readonly records: ReadonlyMap<string, Replica>;
  /** Id to the stamp of its deletion. */
  readonly tombstones: ReadonlyMap<string, Stamp>;
}

/** Reads all items. */
export function readItems(items: Items): SyncedState {
  const records = new Map<string, Replica>();
  const tombstones = new Map<string, Stamp>();
  for (const [key, item] of Object.entries(items)) {
    if (key.startsWith(RECORD)) {
      const record = fromItem(key.slice(RECORD.length), item);
      if (record) records.set(record.id, record);
    } else if (key.startsWith(TOMBSTONES) && isObject(item)) {
      for (const [id, stamp] of Object.entries(item)) if (isStamp(stamp)) tombstones.set(id, stamp);
    }
  }
  return { records, tombstones };
}

/** Tombstones as items of at most `most` bytes each. */
export function tombstoneItems(
  tombstones: ReadonlyMap<string, Stamp>,
  most: number,
): Record<string, unknown> {
  const items: Record<string, Record<string, Stamp>> = {};
  let item: Record<string, Stamp> = {};
  let size = most;
  for (const [id, stamp] of [...tombstones].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const more = bytes(id, stamp);
    if (size + more > most) {
      item = {};
      items[`${TOMBSTONES}${Object.keys(items).length}`] = item;
      size = 20;
    }
    item[id] = stamp;
    size += more;
  }
  return items;
}

/** What an item counts for: its key and its value as JSON, in bytes of UTF-8. */
export function bytes(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

function fromItem(id: string, item: unknown): Replica | undefined {
  if (!isObject(item) || !isObject(item.fields)) return undefined;
  const is: Record<string, unknown> = {};
  const at: Record<string, unknown> = {};
  for (const [stamp, fields] of Object.entries(item.fields)) {
    if (!isObject(fields)) return undefined;
    for (const [field, value] of Object.entries(fields)) {
      is[field] = value;
      at[field] = stamp;
    }
  }
  const { kind, born, gone } = item;
  const record = { id, kind, born, ...(gone !== undefined && { gone }), is, at };
  return isReplica(record) ? record : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
