import type { ReadPassage, ReadToken } from './passage-reader.ts';
import { ALL_PARTS, type WordHits } from './word-hits.ts';

/** How a query and a passage cover each other. */
export interface PassageFit {
  readonly passage: ReadPassage;
  /** The part of the query found in the passage, 0 to 1, words weighed by rarity. */
  readonly query: number;
  /** The part of the passage that the query accounts for, 0 to 1, words weighed by length. */
  readonly passageShare: number;
}

/** Compares a query (its words with what they find) with one passage. */
export function fitPassage(words: readonly WordHits[], passage: ReadPassage): PassageFit {
  let found = 0;
  let total = 0;
  const covered = new Map<ReadToken, number>();
  for (const word of words) {
    let best = 0;
    for (const token of passage.tokens) {
      const sure = surenessIn(word, token);
      best = Math.max(best, sure);
      covered.set(token, Math.max(sure, covered.get(token) ?? 0));
    }
    found += best * word.rarity;
    total += word.rarity;
  }
  let share = 0;
  let length = 0;
  for (const token of passage.tokens) {
    share += (covered.get(token) ?? 0) * token.surface.length;
    length += token.surface.length;
  }
  return {
    passage,
    query: total === 0 ? 0 : found / total,
    passageShare: length === 0 ? 0 : share / length,
  };
}

/** How surely `token` is what `word` means, 0 to 1; parts of the word count by their number. */
export function surenessIn(word: WordHits, token: ReadToken): number {
  let whole = 0;
  for (const [term, share] of token.terms) whole = Math.max(whole, (word.sureness.get(term) ?? 0) * share);
  const { parts } = word.word;
  if (whole > 0 || parts.length === 0) return whole;
  const found = parts.filter((part) => part.some((term) => token.terms.has(term)));
  return (ALL_PARTS * found.length) / parts.length;
}
