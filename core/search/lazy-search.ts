import type { Search } from './search.ts';

/** A search that is loaded at the first query: that takes longer than painting a panel. */
export function lazySearch(load: () => Search): Search {
  let search: Search | undefined;
  return (query, options) => {
    search ??= load();
    return search(query, options);
  };
}
