import type { Library } from '../guidance/library.ts';
import { createSearch, type Search } from './search.ts';

/** The search of a library, loaded at the first query: that takes longer than painting a panel. */
export function lazySearch({ cards, index }: Pick<Library, 'cards' | 'index'>): Search {
  let engine: Search | undefined;
  return (query, options) => {
    engine ??= createSearch(cards, index);
    return engine(query, options);
  };
}
