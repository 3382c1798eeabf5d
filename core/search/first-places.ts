import type { Found } from './match.ts';

/**
 * So many of the first places each further collection has for its sure answers: a word that forty cards
 * have in their names would hide the one note that holds it.
 */
const KEPT = 2;

/**
 * The best of what was found, in its order.
 *
 * @param further Names of the collections beside the first.
 */
export function firstPlaces<One extends Found>(
  found: readonly One[],
  limit: number,
  further: readonly string[],
): readonly One[] {
  const wanted = Math.max(0, limit);
  const sure = further.flatMap((name) =>
    found.filter(({ collection, confident }) => confident && collection === name).slice(0, KEPT),
  );
  if (sure.length === 0) return found.slice(0, wanted);
  const best = found.slice(0, Math.max(1, wanted - sure.length));
  const places = new Set([...new Set([...best, ...sure, ...found])].slice(0, wanted));
  return found.filter((one) => places.has(one));
}
