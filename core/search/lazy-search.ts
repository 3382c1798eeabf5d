import { createSearch, type Search, type Searchable } from './search.ts';

/** A search that is loaded at the first query: that takes longer than painting a panel. */
export function lazySearch(searchables: () => readonly Searchable[]): Search {
  let search: Search | undefined;
  return (query, options) => {
    search ??= createSearch(searchables());
    return search(query, options);
  };
}
