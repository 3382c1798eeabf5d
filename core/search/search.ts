import MiniSearch from 'minisearch';
import type { Card } from '../guidance/card.ts';
import { createAnalyzer } from './analyzer.ts';
import { gatherCandidates } from './candidates.ts';
import { createFuzzyNames } from './fuzzy-names.ts';
import type { Match } from './match.ts';
import { namesOf } from './name-table.ts';
import { unpackPostings } from './pack.ts';
import { createPassageReader } from './passage-reader.ts';
import { FIELD_WEIGHTS, indexOptions } from './postings.ts';
import { parseQuery } from './query.ts';
import { byScore, isConfident, scoreOf } from './ranking.ts';
import { reasonFor } from './reason.ts';
import { INDEX_VERSION, type SearchIndex, vocabularyOf } from './search-index.ts';
import { findWord } from './word-hits.ts';

export interface SearchOptions {
  /** The most matches to answer; 10 when not given. */
  readonly limit?: number;
}

/** The best matches for what somebody typed, best first. Never throws, whatever is typed. */
export type Search = (query: string, options?: SearchOptions) => Match[];

/**
 * The one engine behind panel, popup and address bar. `index` must come from `buildIndex(cards)`;
 * it is loaded, nothing is indexed again. Throws when it was made by another version.
 */
export function createSearch(cards: readonly Card[], index: SearchIndex): Search {
  if (index.version !== INDEX_VERSION) throw new Error(`search index has version ${index.version}`);
  const words = vocabularyOf(index);
  const analyzer = createAnalyzer(words);
  const vocabulary = new Set(words);
  const postings = MiniSearch.loadJS(unpackPostings(index.postings), {
    ...indexOptions(analyzer),
    // A query arrives here as terms already.
    searchOptions: { boost: FIELD_WEIGHTS, tokenize: (term) => [term], processTerm: (term) => term },
  });
  const names = namesOf(cards);
  const fuzzyNames = createFuzzyNames(names);
  const read = createPassageReader(cards, analyzer);

  return (typed, { limit = 10 } = {}) => {
    const query = parseQuery(typed, analyzer, vocabulary);
    const words = query.words.map((word) => findWord(word, postings, cards.length));
    return gatherCandidates(query, words, names, fuzzyNames, read)
      .map((candidate) => ({ candidate, cardId: candidate.cardId, score: scoreOf(candidate) }))
      .sort(byScore)
      .slice(0, Math.max(0, limit))
      .map(({ candidate, cardId, score }) => ({
        cardId,
        score,
        confident: isConfident(candidate, query.key),
        reason: reasonFor(candidate, query.key, words, read),
      }));
  };
}
