import Fuse from 'fuse.js';
import type { Collection } from './index/collection.ts';
import type { Range } from './match.ts';
import type { NameSieve } from './name-sieve.ts';
import { keepBest, type Named } from './names.ts';
import type { Query } from './query.ts';

/** Finds documents with a name that looks like a query. */
export type FuzzyNames = (query: Query) => Map<number, Named>;

/** Fuse.js matches in blocks of 32 letters; what is longer is a sentence, not a misspelt name. */
const LONGEST = 40;
const SHORTEST = 4;
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
 * Fuse.js over names: a typo anywhere in a long compound, words run together or apart. Only names with
 * nearly all letters of the query are compared, the nearest in length first.
 */
export function createFuzzyNames({ passages, documentOf }: Collection, sieve: NameSieve): FuzzyNames {
  return ({ text, key }) => {
    const found = new Map<number, Named>();
    if (key.length < SHORTEST || text.length > LONGEST) return found;
    const near = sieve.nearest(key);
    const compared = near.map((passage) => ({ passage, text: passages[passage]?.text ?? '' }));
    for (const { item, score = 1, matches = [] } of new Fuse(compared, FUSE_OPTIONS).search(text)) {
      const ranges = matches.flatMap((match) => match.indices.map(([from, to]): Range => [from, to + 1]));
      const begins = (ranges[0]?.[0] ?? item.text.length) <= 1;
      keepBest(found, {
        document: documentOf[item.passage] as number,
        passage: item.passage,
        fit: likeness(score, text, item.text, begins),
        how: 'fuzzy',
        ranges,
      });
    }
    return found;
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
