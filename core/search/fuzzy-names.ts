import Fuse from 'fuse.js';
import type { Collection } from './index/collection.ts';
import { editsFrom, lettersOf } from './language/edits.ts';
import type { Range } from './match.ts';
import { keepBest, type Named, type Names } from './names.ts';
import type { Query } from './query.ts';

/** Finds documents with a name that looks like a query. */
export type FuzzyNames = (query: Query) => Map<number, Named>;

/** Fuse.js matches in blocks of 32 letters; what is longer is a sentence, not a misspelt name. */
const LONGEST = 40;
const SHORTEST = 4;
/** Names that Fuse.js compares letter by letter, about 4 µs each. */
const COMPARED = 60;
/** A name may lack so many letters of the query. */
const MISSING = 2;

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
export function createFuzzyNames({ passages, documentOf, fieldOf }: Collection, names: Names): FuzzyNames {
  let all: { readonly passage: number; readonly letters: number; readonly length: number }[] | undefined;
  const load = () =>
    [...fieldOf.keys()].flatMap((passage) => {
      const key = names.keyOf(passage);
      return key === '' ? [] : [{ passage, letters: lettersOf(key), length: key.length }];
    });
  return ({ text, key }) => {
    const found = new Map<number, Named>();
    if (key.length < SHORTEST || text.length > LONGEST) return found;
    all ??= load();
    const edits = editsFrom(key);
    const near: { passage: number; far: number }[] = [];
    for (const { passage, letters, length } of all) {
      const missing = edits.atLeastBeginning(letters);
      if (missing <= MISSING && length >= key.length - MISSING)
        near.push({ passage, far: missing * 4 + Math.abs(length - key.length) });
    }
    const compared = near
      .sort((a, b) => a.far - b.far || a.passage - b.passage)
      .slice(0, COMPARED)
      .map(({ passage }) => ({ passage, text: passages[passage]?.text ?? '' }));
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
