import type { FuzzyNames } from './fuzzy-names.ts';
import { findNames, type NameHit } from './name-hits.ts';
import type { Name } from './name-table.ts';
import { fitPassage, type PassageFit } from './passage-fit.ts';
import type { PassageReader } from './passage-reader.ts';
import type { Query } from './query.ts';
import { isRecognised, type WordHits } from './word-hits.ts';

/** Everything that speaks for a card as the answer to a query. */
export interface Candidate {
  readonly cardId: string;
  /** The query is a name of the card, or begins one. */
  readonly name: NameHit | null;
  /** The query looks like a name of the card. */
  readonly fuzzy: NameHit | null;
  /** The title or term that shares most with the query. */
  readonly shared: PassageFit | null;
  /** The part of the query found anywhere in the card, 0 to 1, words weighed by rarity. */
  readonly coverage: number;
  /** BM25+ over all words as a share of the best card's, 0 to 1. */
  readonly bm25: number;
}

/** Gathers the cards that anything speaks for, from names and from texts. */
export function gatherCandidates(
  query: Query,
  words: readonly WordHits[],
  names: readonly Name[],
  fuzzyNames: FuzzyNames,
  read: PassageReader,
): Candidate[] {
  const named = findNames(query.key, names);
  // Fuse.js costs more than all else together; it is asked only when a word is not recognised.
  const fuzzy = words.every(isRecognised) ? new Map<string, NameHit>() : fuzzyNames(query);
  const rarity = words.reduce((sum, word) => sum + word.rarity, 0);
  const bm25 = new Map<string, number>();
  const covered = new Map<string, number>();
  for (const word of words) {
    for (const [cardId, hit] of word.cards) {
      bm25.set(cardId, (bm25.get(cardId) ?? 0) + hit.bm25);
      covered.set(cardId, (covered.get(cardId) ?? 0) + hit.quality * word.rarity);
    }
  }
  const highest = Math.max(Number.EPSILON, ...bm25.values());
  const found = new Set([...named.keys(), ...bm25.keys(), ...fuzzy.keys()]);
  return [...found].map((cardId) => ({
    cardId,
    name: named.get(cardId) ?? null,
    fuzzy: fuzzy.get(cardId) ?? null,
    shared: bm25.has(cardId) ? sharedName(words, cardId, read) : null,
    coverage: rarity === 0 ? 0 : (covered.get(cardId) ?? 0) / rarity,
    bm25: (bm25.get(cardId) ?? 0) / highest,
  }));
}

function sharedName(words: readonly WordHits[], cardId: string, read: PassageReader): PassageFit | null {
  let best: PassageFit | null = null;
  for (const passage of read(cardId)) {
    if (passage.field !== 'title' && passage.field !== 'term') continue;
    const fit = fitPassage(words, passage);
    if (fit.query > 0 && (best === null || sharedFit(fit) > sharedFit(best))) best = fit;
  }
  return best;
}

/** One figure, 0 to 1, for a name that shares words with the query: both should be covered. */
export function sharedFit({ query, passageShare }: PassageFit): number {
  return query * (0.4 + 0.6 * passageShare);
}
