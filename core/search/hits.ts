import { MATCH_FIELDS, type MatchField } from './document.ts';
import type { Expansion } from './expand.ts';
import type { Collection } from './index/collection.ts';
import { Tally } from './tally.ts';

/** What one word of a query finds in a collection. */
export interface Hits {
  /** Passages in which it stands, and how well, 0 to 1. */
  readonly passages: Uint32Array;
  readonly values: Float32Array;
  /** Documents in which it stands. */
  readonly documents: Uint32Array;
  /** How well it is found there, 0 to 1: the best passage, by what its place is worth. */
  readonly qualities: Float32Array;
  /** How often it stands there, weighed by place: the term frequency of BM25F. */
  readonly frequencies: Float32Array;
  /** How telling the word is: more as fewer documents surely have it. */
  readonly rarity: number;
}

/** A word in a name is what a document is about; in a sentence it may be there in passing. */
const PLACE_WORTH: Readonly<Record<MatchField, number>> = {
  title: 1,
  term: 1,
  glossary: 0.95,
  hidden: 0.9,
  short: 0.85,
  note: 0.85,
  label: 0.85,
  origin: 0.7,
  body: 0.7,
};
/** What one occurrence counts for in a term frequency. */
const FIELD_WEIGHT: Readonly<Record<MatchField, number>> = {
  title: 5,
  term: 3,
  glossary: 2.5,
  hidden: 2,
  short: 2,
  note: 1.5,
  label: 1.5,
  origin: 1,
  body: 1,
};
const WORTH = Float32Array.from(MATCH_FIELDS, (field) => PLACE_WORTH[field]);
const WEIGHT = Float32Array.from(MATCH_FIELDS, (field) => FIELD_WEIGHT[field]);
/** All parts of a compound in one passage is nearly the compound; one part alone is another subject. */
const ALL_PARTS = 0.85;
const SOME_PARTS = 0.4;
/** A hit of this quality is the word itself, a form of it or its likely spelling. */
const RECOGNISED = 0.6;

/** Looks words up in one collection. */
export type HitFinder = (expansion: Expansion) => Hits;

/** A finder that follows expansions through the index: linear in the postings of their words. */
export function createHitFinder(collection: Collection): HitFinder {
  const { documentOf, fieldOf, documents, passages, postings } = collection;
  const values = new Tally(passages.length);
  const part = new Tally(passages.length);
  const partSums = new Tally(passages.length);
  const partCounts = new Uint8Array(passages.length);
  const qualities = new Tally(documents.length);
  const frequencies = new Float32Array(documents.length);

  return ({ words, parts }) => {
    post(words, values);
    addParts(parts);
    for (const passage of values.used) {
      const value = values.figures[passage] as number;
      const document = documentOf[passage] as number;
      const field = fieldOf[passage] as number;
      qualities.raise(document, value * (WORTH[field] as number));
      frequencies[document] = (frequencies[document] as number) + value * (WEIGHT[field] as number);
    }
    const found = qualities.used.slice();
    const best = Float32Array.from(found, (document) => qualities.figures[document] as number);
    const sure = best.reduce((count, quality) => count + (quality >= RECOGNISED ? 1 : 0), 0);
    const hits: Hits = {
      passages: values.used.slice(),
      values: Float32Array.from(values.used, (passage) => values.figures[passage] as number),
      documents: found,
      qualities: best,
      frequencies: Float32Array.from(found, (document) => frequencies[document] as number),
      rarity: Math.log(1 + documents.length / (1 + sure)),
    };
    for (const document of found) frequencies[document] = 0;
    values.clear();
    qualities.clear();
    return hits;
  };

  function post(words: ReadonlyMap<number, number>, tally: Tally): void {
    for (const [word, sure] of words) {
      const end = postings.starts[word + 1] as number;
      for (let at = postings.starts[word] as number; at < end; at += 1) {
        tally.raise(postings.values[at] as number, sure);
      }
    }
  }

  /** The share of a compound's parts in each passage, worth little unless they are all there. */
  function addParts(parts: Expansion['parts']): void {
    for (const words of parts) {
      post(words, part);
      for (const passage of part.used) {
        partSums.add(passage, part.figures[passage] as number);
        partCounts[passage] = (partCounts[passage] as number) + 1;
      }
      part.clear();
    }
    for (const passage of partSums.used) {
      const share = (partSums.figures[passage] as number) / parts.length;
      values.raise(passage, share * (partCounts[passage] === parts.length ? ALL_PARTS : SOME_PARTS));
      partCounts[passage] = 0;
    }
    partSums.clear();
  }
}
