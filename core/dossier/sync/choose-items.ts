import { canonical } from '../records/canonical.ts';
import { exists, lastChange, type Replica } from '../records/replica.ts';
import { type Stamp, timeOf } from '../records/stamp.ts';
import {
  type Agreed,
  bytes,
  type Items,
  isOurs,
  keyOf,
  type SyncedState,
  toItem,
  tombstoneItems,
} from './item.ts';

/** What the synchronised storage can hold. */
export interface Limits {
  /** In all, in bytes. */
  readonly total: number;
  /** Per item, key included, in bytes. */
  readonly item: number;
  /** Number of items. */
  readonly items: number;
}

/** The limits of Chrome, Edge and Firefox, with room for what others of ours may put there. */
export const SYNC_LIMITS: Limits = { total: 98_000, item: 8_100, items: 500 };

/** Devices keep their own tombstones for good; the profile keeps one for so long, in milliseconds. */
const TOMBSTONE_AGE = 120 * 24 * 60 * 60 * 1000;
const TOMBSTONES = 500;

/** First what is small and gives the rest its place; then pins, the latest changed first. */
const RANK = { dossier: 0, check: 1, mute: 2, page: 3, pin: 4 } as const;

interface Around {
  readonly items: Items;
  readonly remote: SyncedState;
  readonly agreed: Agreed;
  readonly limits: Limits;
}

/** Chooses what goes in the synchronised storage; `kept` are the ids of the records that fit. */
export function chooseItems(
  records: readonly Replica[],
  { items, remote, agreed, limits }: Around,
): { set: Items; remove: readonly string[]; kept: ReadonlySet<string> } {
  const wanted: Record<string, unknown> = tombstoneItems(
    tombstonesOf(records, remote, agreed),
    limits.item - 100,
  );
  let total = Object.entries(wanted).reduce((sum, [key, item]) => sum + bytes(key, item), 0);
  let count = Object.keys(wanted).length;
  const kept = new Set<string>();
  for (const record of records.filter(exists).sort(byRank)) {
    const key = keyOf(record.id);
    const item = toItem(record);
    const size = bytes(key, item);
    if (size > limits.item || total + size > limits.total || count + 1 > limits.items) continue;
    wanted[key] = item;
    total += size;
    count += 1;
    kept.add(record.id);
  }
  const changed = Object.entries(wanted).filter(
    // A browser gives an object's keys back in an order of its own.
    ([key, item]) => canonical(items[key]) !== canonical(item),
  );
  return {
    set: Object.fromEntries(changed),
    remove: Object.keys(items).filter((key) => isOurs(key) && !Object.hasOwn(wanted, key)),
    kept,
  };
}

/** Tombstones of what the profile has or had; the latest ones, when there are many. */
function tombstonesOf(
  records: readonly Replica[],
  { records: there, tombstones }: SyncedState,
  agreed: Agreed,
): ReadonlyMap<string, Stamp> {
  const all = new Map(tombstones);
  for (const record of records) {
    if (exists(record)) all.delete(record.id);
    else if (
      record.gone !== undefined &&
      (there.has(record.id) || Object.hasOwn(agreed, record.id) || all.has(record.id))
    )
      all.set(record.id, record.gone);
  }
  const latest = [...all].sort(([, a], [, b]) => (a < b ? 1 : -1)).slice(0, TOMBSTONES);
  const newest = latest[0] ? timeOf(latest[0][1]) : 0;
  return new Map(latest.filter(([, stamp]) => timeOf(stamp) > newest - TOMBSTONE_AGE));
}

function byRank(a: Replica, b: Replica): number {
  if (a.kind !== b.kind) return RANK[a.kind] - RANK[b.kind];
  const [mine, theirs] = [lastChange(a), lastChange(b)];
  return mine === theirs ? (a.id < b.id ? -1 : 1) : mine > theirs ? -1 : 1;
}
