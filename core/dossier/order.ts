import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/*
 * The order of pins: a text per pin, its place, that sorts between those of its neighbours. So moving
 * one pin changes no other, and two people who each move one do not undo each other.
 */

/** What has a place in an order; `id` decides between two of the same place. */
export interface Placed {
  readonly id: string;
  readonly order: string;
}

/** Which of two comes first, for `sort`. */
export function byPlace(a: Placed, b: Placed): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** The place after the last one; undefined stands for an empty order. */
export function placeAfter(last: string | undefined): string {
  return keysBetween(last, undefined, 1)?.[0] ?? generateKeyBetween(null, null);
}

/**
 * Moves some of a list, in the order in which they stand, to before `target`; undefined stands for the
 * end. Gives the new places by id: of the moved ones alone, or of all where places clash.
 */
export function arrange(
  all: readonly Placed[],
  moving: ReadonlySet<string>,
  target: string | undefined,
): ReadonlyMap<string, string> {
  const sorted = all.toSorted(byPlace);
  const moved = sorted.filter(({ id }) => moving.has(id));
  const others = sorted.filter(({ id }) => !moving.has(id));
  const found = others.findIndex(({ id }) => id === target);
  const at = found < 0 ? others.length : found;
  const keys = keysBetween(others[at - 1]?.order, others[at]?.order, moved.length);
  if (keys) return new Map(moved.map(({ id }, index) => [id, keys[index] ?? '']));
  const whole = [...others.slice(0, at), ...moved, ...others.slice(at)];
  const fresh = generateNKeysBetween(null, null, whole.length);
  return new Map(whole.map(({ id }, index) => [id, fresh[index] ?? '']));
}

/** Nothing when there is no room: two devices gave the same place, or a file brought something else. */
function keysBetween(
  before: string | undefined,
  after: string | undefined,
  count: number,
): string[] | undefined {
  if (before !== undefined && after !== undefined && before >= after) return undefined;
  try {
    return generateNKeysBetween(before ?? null, after ?? null, count);
  } catch {
    return undefined;
  }
}
