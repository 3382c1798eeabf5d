import Fuse from 'fuse.js';
import { createShortlist, type Shortlist } from './letter-pairs.ts';
import type { Range } from './match.ts';
import { keepBest, type NameHit } from './name-hits.ts';
import type { Name } from './name-table.ts';
import type { Query } from './query.ts';

/** Finds names that look like a query; the best hit per card. */
export type FuzzyNames = (query: Query) => Map<string, NameHit>;

/** Fuse.js matches in blocks of 32 letters; what is longer is a sentence, not a misspelt name. */
const LONGEST = 40;
const SHORTEST = 4;
/** Names that Fuse.js compares letter by letter, about 4 µs each. */
const COMPARED = 150;

const FUSE_OPTIONS = {
  keys: ['text'],
  includeScore: true,
  includeMatches: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  ignoreFieldNorm: true,
  threshold: 0.3,
  minMatchCharLength: 2,
};

/**
 * Fuse.js over names: a typo anywhere in a long compound, words run together or apart. Only names
 * that share enough letter pairs with the query are compared; that sieve is made at the first query,
 * not when the panel opens.
 */
export function createFuzzyNames(names: readonly Name[]): FuzzyNames {
  let shortlist: Shortlist | undefined;
  return ({ text, key }) => {
    const hits = new Map<string, NameHit>();
    if (key.length < SHORTEST || text.length > LONGEST) return hits;
    shortlist ??= createShortlist(names.map((name) => name.key));
    const near = shortlist(key, COMPARED).map((place) => names[place] as Name);
    for (const { item, score = 1, matches = [] } of new Fuse(near, FUSE_OPTIONS).search(text)) {
      const ranges = matches.flatMap((match) => match.indices.map(([from, to]): Range => [from, to + 1]));
      const begins = (ranges[0]?.[0] ?? item.text.length) <= 1;
      keepBest(hits, { name: item, fit: likeness(score, text, item.text, begins), how: 'fuzzy', ranges });
    }
    return hits;
  };
}

/**
 * Fuse's score says how well the query stands somewhere in the name. A much longer name is less like
 * it, unless it begins with the query: then somebody is still typing.
 */
function likeness(score: number, text: string, name: string, begins: boolean): number {
  const share = Math.min(text.length, name.length) / Math.max(text.length, name.length);
  return (1 - score) * (begins ? 0.7 + 0.25 * share : 0.5 + 0.4 * share);
}
