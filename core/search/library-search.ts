import type { Library } from '../guidance/library.ts';
import { libraryDocuments } from './library-documents.ts';
import { createSearch, type Search, type Searchable } from './search.ts';

type Searched = Pick<Library, 'cards' | 'glossary' | 'index'>;

/** The library as something to search; its index came with it. */
export function searchableLibrary(library: Searched): Searchable {
  return { name: 'library', documents: libraryDocuments(library), index: library.index };
}

/** The search of a library alone. */
export function librarySearch(library: Searched): Search {
  return createSearch([searchableLibrary(library)]);
}
