import { GENERAL } from '../dossier.ts';
import { mergeText } from '../records/merge-text.ts';
import { exists, lastChange, merge, type Replica, tombstone, withFields } from '../records/replica.ts';
import { type Clock, later, type Stamp } from '../records/stamp.ts';
import { fit, type Limits } from './fit.ts';
import { type Items, readItems } from './item.ts';

/** What a device remembers of the last time: the note of each record that it and the profile had then. */
export type Agreed = Readonly<Record<string, string>>;

/** What one exchange with the synchronised storage does. */
export interface SyncPlan {
  /** Records to write here. */
  readonly apply: readonly Replica[];
  /** True when everything was deleted on another device since: then nothing from before stays here. */
  readonly wipe: boolean;
  /** Items to write there, and keys to remove. */
  readonly set: Items;
  readonly remove: readonly string[];
  /** How many records are in the profile, and how many did not fit and stay on this device. */
  readonly synced: number;
  readonly stays: number;
  readonly agreed: Agreed;
  readonly wiped: Stamp | undefined;
}

/** What an exchange starts from. */
export interface SyncState {
  /** Every record here, tombstones too. */
  readonly local: readonly Replica[];
  /** Everything in the synchronised storage. */
  readonly items: Items;
  readonly agreed: Agreed;
  /** When everything was last deleted, as far as this device knows. */
  readonly wiped: Stamp | undefined;
  readonly clock: Clock;
  readonly limits: Limits;
}

/**
 * Brings a device and the synchronised storage together, record by record. Nothing is lost by who comes
 * last: fields merge by their stamps, a note that was changed in both keeps both, what was deleted stays
 * deleted. Devices that exchange in any order, however often, end up equal.
 */
export function planSync({ local, items, agreed, wiped: before, clock, limits }: SyncState): SyncPlan {
  const remote = readItems(items);
  const wiped = later(before, remote.wiped);
  const survives = (record: Replica) => wiped === undefined || lastChange(record) > wiped;
  const mine = new Map(local.filter(survives).map((record) => [record.id, record]));
  const ids = new Set([
    ...mine.keys(),
    ...[...remote.records.values()].filter(survives).map(({ id }) => id),
  ]);
  const merged = new Map<string, Replica>();
  for (const id of ids) {
    const here = mine.get(id);
    const there = buried(remote.records.get(id), remote.tombstones.get(id));
    const one = bring(here, there && survives(there) ? there : undefined, remote.tombstones.get(id), agreed[id], clock);
    if (one) merged.set(id, one);
  }
  for (const [id, record] of merged) merged.set(id, housed(record, merged, remote.tombstones, clock));
  const { set, remove, kept } = fit([...merged.values()], { items, remote, agreed, wiped, limits });
  const existing = [...merged.values()].filter(exists);
  return {
    apply: [...merged.values()].filter((record) => JSON.stringify(mine.get(record.id)) !== JSON.stringify(record)),
    wipe: wiped !== before,
    set,
    remove,
    synced: kept.size,
    stays: existing.length - kept.size,
    agreed: Object.fromEntries(
      existing.filter(({ id }) => kept.has(id)).map(({ id, is }) => [id, typeof is.note === 'string' ? is.note : '']),
    ),
    wiped,
  };
}

/** A record of the profile with the tombstone that lies beside it. */
function buried(record: Replica | undefined, gone: Stamp | undefined): Replica | undefined {
  return record && gone !== undefined ? merge(record, { ...record, gone, is: {}, at: {} }) : record;
}

/** One record of here and there. What is deleted keeps nothing, also not what was typed since elsewhere. */
function bring(
  here: Replica | undefined,
  there: Replica | undefined,
  gone: Stamp | undefined,
  agreed: string | undefined,
  clock: Clock,
): Replica | undefined {
  const mine = buried(here, gone);
  const one = mine && there && mine.kind === there.kind ? merge(mine, there) : (mine ?? there);
  if (!one) return undefined;
  if (!exists(one)) return Object.keys(one.is).length === 0 ? one : tombstone(one, clock(lastChange(one)));
  const [typedHere, typedThere] = [here?.is.note, there?.is.note];
  if (agreed === undefined || typeof typedHere !== 'string' || typeof typedThere !== 'string') return one;
  const note = mergeText(agreed, typedHere, typedThere);
  return note === one.is.note ? one : withFields(one, { note }, clock(lastChange(one)));
}

/** A pin whose dossier was deleted on another device goes in the general one, where it is seen. */
function housed(
  record: Replica,
  all: ReadonlyMap<string, Replica>,
  tombstones: ReadonlyMap<string, Stamp>,
  clock: Clock,
): Replica {
  const dossier = record.kind === 'pin' && exists(record) ? record.is.dossier : undefined;
  if (typeof dossier !== 'string' || dossier === GENERAL) return record;
  const house = all.get(dossier);
  const deleted = house ? !exists(house) : tombstones.has(dossier);
  return deleted ? withFields(record, { dossier: GENERAL }, clock(lastChange(record))) : record;
}
