import type { SearchDocument } from './document.ts';
import { createEngine } from './engine.ts';
import { loadCollection } from './index/collection.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { Thesaurus } from './index/thesaurus.ts';
import type { Answer } from './match.ts';

/** A collection of documents to search, with the index that `buildIndex` made of it. */
export interface Searchable {
  /** Says in an answer where something was found, such as "library" or "pins". */
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  readonly index: SearchIndex;
}

export interface SearchOptions {
  /** The most matches to answer; 10 when not given. */
  readonly limit?: number;
  /** Leaves out what it refuses, before counting to the limit. */
  readonly keep?: (id: string, collection: string) => boolean;
}

const SUGGESTIONS = 3;

/** Answers what somebody typed, best first. Never throws, whatever is typed. */
export type Search = (query: string, options?: SearchOptions) => Answer;

/**
 * The one engine behind panel, popup and address bar, over one or more collections. Their indexes are
 * loaded, nothing is indexed again. Throws when an index was made by another version.
 */
export function createSearch(searchables: readonly Searchable[], thesaurus: Thesaurus = new Map()): Search {
  const engines = searchables.map(({ name, documents, index }) => ({
    name,
    engine: createEngine(loadCollection(documents, index), thesaurus),
  }));
  return (typed, { limit = 10, keep = () => true } = {}) => {
    const found = engines
      .flatMap(({ name, engine }) => engine.rank(typed).map((one) => ({ ...one, collection: name })))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : Number(a.id > b.id)));
    const matches = found
      .filter(({ id, collection }) => keep(id, collection))
      .slice(0, Math.max(0, limit))
      .map(({ reason, ...one }) => ({ ...one, reason: reason() }));
    const suggest = () => engines.flatMap(({ engine }) => engine.suggest(typed)).slice(0, SUGGESTIONS);
    return { matches, found, suggest };
  };
}
