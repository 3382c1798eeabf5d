import { GENERAL } from '../dossier.ts';
import { canonical } from '../records/canonical.ts';
import { mergeText } from '../records/merge-text.ts';
import { exists, lastChange, merge, type Replica, tombstone, withFields } from '../records/replica.ts';
import type { Clock, Stamp } from '../records/stamp.ts';
import { chooseItems, type Limits } from './choose-items.ts';
import { type Agreed, type Items, readItems } from './item.ts';

/** What one exchange with the synchronised storage does. */
export interface SyncPlan {
  /** Records to write here. */
  readonly apply: readonly Replica[];
  /** Items to write there, and keys to remove. */
  readonly set: Items;
  readonly remove: readonly string[];
  /** How many records are in the profile, and how many did not fit and stay on this device. */
  readonly synced: number;
  readonly stays: number;
  readonly agreed: Agreed;
}

/** What an exchange starts from. */
export interface SyncState {
  /** Every record here, tombstones too. */
  readonly local: readonly Replica[];
  /** Everything in the synchronised storage. */
  readonly items: Items;
  readonly agreed: Agreed;
  readonly clock: Clock;
  readonly limits: Limits;
}

/**
 * Brings a device and the synchronised storage together, record by record. Nothing is lost by who comes
 * last: fields merge by their stamps, a note that was changed in both keeps both, what was deleted stays
 * deleted. Devices that exchange in any order, however often, end up equal.
 */
export function planSync({ local, items, agreed, clock, limits }: SyncState): SyncPlan {
  const remote = readItems(items);
  const mine = new Map(local.map((record) => [record.id, record]));
  const merged = new Map<string, Replica>();
  for (const id of new Set([...mine.keys(), ...remote.records.keys()])) {
    const gone = remote.tombstones.get(id);
    const one = bring(buried(mine.get(id), gone), buried(remote.records.get(id), gone), agreed[id], clock);
    if (one) merged.set(id, one);
  }
  for (const [id, record] of merged) merged.set(id, housed(record, merged, remote.tombstones, clock));
  const { set, remove, kept } = chooseItems([...merged.values()], { items, remote, agreed, limits });
  const existing = [...merged.values()].filter(exists);
  return {
    apply: [...merged.values()].filter((record) => canonical(mine.get(record.id)) !== canonical(record)),
    set,
    remove,
    synced: kept.size,
    stays: existing.length - kept.size,
    agreed: Object.fromEntries(
      existing
        .filter(({ id }) => kept.has(id))
        .map(({ id, is }) => [id, typeof is.note === 'string' ? is.note : '']),
    ),
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
  agreed: string | undefined,
  clock: Clock,
): Replica | undefined {
  const one = here && there && here.kind === there.kind ? merge(here, there) : (here ?? there);
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
