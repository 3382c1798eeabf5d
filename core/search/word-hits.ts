import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import { editDistance } from './edit-distance.ts';
import type { MatchField } from './match.ts';
import type { PostedCard } from './postings.ts';
import type { QueryWord } from './query.ts';

/** What one word of a query finds. */
export interface WordHits {
  readonly word: QueryWord;
  /** Index term → how surely it is meant, 0 to 1. */
  readonly sureness: ReadonlyMap<string, number>;
  readonly cards: ReadonlyMap<string, CardHit>;
  /** How telling the word is: more as fewer cards have it. */
  readonly rarity: number;
}

export interface CardHit {
  /** BM25+ of this word for this card. */
  readonly bm25: number;
  /** How well the word is found, 0 to 1: sureness of the term times what its place is worth. */
  readonly quality: number;
}

/** A word in a name is what a card is about; in a sentence it may be there in passing. */
const PLACE_WORTH: Readonly<Record<MatchField, number>> = {
  title: 1,
  term: 1,
  short: 0.85,
  signal: 0.85,
  body: 0.7,
};
/** All parts of a compound found is nearly the compound; one part alone is another subject. */
export const ALL_PARTS = 0.85;
const SOME_PARTS = 0.4;

/** A hit of this quality is the word itself, a form of it or its likely spelling. */
const RECOGNISED = 0.6;

/** Whether the library surely has the word, so that nobody needs a guess at what was meant. */
export function isRecognised(hits: WordHits): boolean {
  return [...hits.cards.values()].some((hit) => hit.quality >= RECOGNISED);
}

/** Looks up one word: as it is, as the beginning of a longer one while it is typed, and misspelt. */
export function findWord(word: QueryWord, search: MiniSearch<PostedCard>, cardCount: number): WordHits {
  const parts = word.parts.flat();
  const results = search.search({
    combineWith: 'OR',
    queries: [
      { queries: [word.surface], prefix: word.last, fuzzy: word.known ? false : allowedEdits(word.surface) },
      { queries: [...word.lemmas.keys()].filter((term) => term !== word.surface) },
      { queries: parts, boostTerm: () => SOME_PARTS },
    ],
  });
  const sureness = new Map<string, number>();
  for (const term of results.flatMap((result) => result.terms)) {
    if (!sureness.has(term)) sureness.set(term, surenessOf(term, word));
  }
  const cards = new Map<string, CardHit>();
  for (const result of results) {
    cards.set(result.id as string, { bm25: result.score, quality: qualityOf(result, word, sureness) });
  }
  const sure = [...cards.values()].filter((hit) => hit.quality >= RECOGNISED).length;
  return { word, sureness, cards, rarity: Math.log(1 + cardCount / (1 + sure)) };
}

/** Misspellings allowed by length; a short word is soon another word. */
function allowedEdits(surface: string): number {
  if (surface.length < 4) return 0;
  return surface.length < 8 ? 1 : 2;
}

/** Zero when the term stands only for a part of the word. */
function surenessOf(term: string, word: QueryWord): number {
  const lemma = word.lemmas.get(term);
  if (lemma !== undefined) return lemma;
  if (word.last && term.startsWith(word.surface)) return 0.4 + (0.55 * word.surface.length) / term.length;
  const edits = editDistance(word.surface, term, 2);
  return edits > 2 ? 0 : Math.max(0, 1 - (1.7 * edits) / Math.min(term.length, word.surface.length));
}

function qualityOf(result: SearchResult, word: QueryWord, sureness: ReadonlyMap<string, number>): number {
  const worth = (term: string): number =>
    Math.max(0, ...(result.match[term] ?? []).map((field) => PLACE_WORTH[field as MatchField]));
  const whole = Math.max(0, ...result.terms.map((term) => (sureness.get(term) ?? 0) * worth(term)));
  if (word.parts.length === 0) return whole;
  const found = word.parts.map((part) => Math.max(0, ...part.map(worth)));
  const mean = found.reduce((sum, part) => sum + part, 0) / found.length;
  return Math.max(whole, mean * (found.every((part) => part > 0) ? ALL_PARTS : SOME_PARTS));
}
