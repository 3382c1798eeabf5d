import type { Library } from '../guidance/library.ts';
import { cardDocument } from './card-document.ts';
import { createSearch, type Search, type Searchable } from './search.ts';

/** The library as something to search; its index came with it. */
export function searchableLibrary({ cards, index }: Pick<Library, 'cards' | 'index'>): Searchable {
  return { name: 'library', documents: cards.map(cardDocument), index };
}

/** The search of a library alone. */
export function librarySearch(library: Pick<Library, 'cards' | 'index'>): Search {
  return createSearch([searchableLibrary(library)]);
}
