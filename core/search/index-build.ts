import MiniSearch from 'minisearch';
import type { Card } from '../guidance/card.ts';
import { createAnalyzer } from './analyzer.ts';
import { packPostings, WORD_MARK } from './pack.ts';
import { passagesOf } from './passages.ts';
import { indexOptions, postedCard } from './postings.ts';
import { INDEX_VERSION, type SearchIndex } from './search-index.ts';
import { isStopWord } from './stop-words.ts';
import { findWords } from './words.ts';

/**
 * Indexes the whole library; meant for build time. Deterministic: the same cards in the same order
 * give the same index. Throws when two cards share an id.
 */
export function buildIndex(cards: readonly Card[]): SearchIndex {
  const vocabulary = wordsOf(cards);
  const search = new MiniSearch(indexOptions(createAnalyzer(vocabulary)));
  search.addAll(cards.map(postedCard));
  const postings = packPostings(search.toJSON());
  const terms = new Set(postings.terms.split(' '));
  const words = new Set(vocabulary);
  const marked = [...terms].map((term) => (words.has(term) ? term + WORD_MARK : term));
  return {
    version: INDEX_VERSION,
    rest: vocabulary.filter((word) => !terms.has(word)).join(' '),
    postings: { ...postings, terms: marked.join(' ') },
  };
}

function wordsOf(cards: readonly Card[]): string[] {
  const vocabulary = new Set<string>();
  for (const passage of cards.flatMap(passagesOf)) {
    for (const word of findWords(passage.text)) {
      if (!isStopWord(word.surface)) vocabulary.add(word.surface);
      if (word.join !== null) vocabulary.add(word.join.surface);
    }
  }
  return [...vocabulary].sort();
}
