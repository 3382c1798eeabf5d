import Fuse from 'fuse.js';
import type { Collection } from './index/collection.ts';
import { type Edits, editsFrom, lettersOf } from './language/edits.ts';
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
/** A name may lack so many letters of the query, and have so many more. */
const MISSING = 2;
const MUCH_LONGER = 24;
const TOO_FAR = 100;

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
  let all: Sieve | undefined;
  const load = (): Sieve => {
    const places = Uint32Array.from(fieldOf.keys()).filter((passage) => names.keyOf(passage) !== '');
    const keys = Array.from(places, names.keyOf);
    const lengths = Uint8Array.from(keys, ({ length }) => Math.min(255, length));
    return { places, letters: Uint32Array.from(keys, lettersOf), lengths };
  };
  return ({ text, key }) => {
    const found = new Map<number, Named>();
    if (key.length < SHORTEST || text.length > LONGEST) return found;
    all ??= load();
    const near = nearest(all, editsFrom(key), key.length);
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

/** All names, by what can be compared in a few operations. */
interface Sieve {
  /** Number of the passage. */
  readonly places: Uint32Array;
  readonly letters: Uint32Array;
  readonly lengths: Uint8Array;
}

/** The passages of the names that come nearest by their letters and length, at most `COMPARED`. */
function nearest({ places, letters, lengths }: Sieve, edits: Edits, length: number): number[] {
  const far = new Uint8Array(places.length).fill(TOO_FAR);
  const counts = new Uint32Array(TOO_FAR + 1);
  for (let at = 0; at < places.length; at += 1) {
    const longer = (lengths[at] as number) - length;
    if (longer < -MISSING || longer > MUCH_LONGER) continue;
    const missing = edits.atLeastBeginning(letters[at] as number);
    if (missing > MISSING) continue;
    const distance = missing * 4 + Math.abs(longer);
    far[at] = distance;
    counts[distance] = (counts[distance] as number) + 1;
  }
  let limit = 0;
  for (
    let count = counts[0] as number;
    limit < TOO_FAR - 1 && count < COMPARED;
    count += counts[limit] as number
  )
    limit += 1;
  return [...places.filter((_, at) => (far[at] as number) <= limit)].slice(0, COMPARED);
}

/**
 * Fuse's score says how well the query stands somewhere in the name. A much longer name is less like
 * it, unless it begins with the query: then somebody is still typing.
 */
function likeness(score: number, text: string, name: string, begins: boolean): number {
  const share = Math.min(text.length, name.length) / Math.max(text.length, name.length);
  return (1 - score) * (begins ? 0.7 + 0.25 * share : 0.5 + 0.4 * share);
}
