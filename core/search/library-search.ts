import type { Library } from '../guidance/library.ts';
import { loadThesaurus } from './index/thesaurus.ts';
import { libraryDocuments } from './library-documents.ts';
import { createSearch, type Search, type Searchable } from './search.ts';

/**
 * The search of a library, whose index came with it, and of what else there is to search.
 *
 * @param others What somebody keeps, say; each with an index of its own.
 */
export function librarySearch(
  library: Pick<Library, 'cards' | 'glossary' | 'index' | 'thesaurus'>,
  others: readonly Searchable[] = [],
): Search {
  const cards = { name: 'library', documents: libraryDocuments(library), index: library.index };
  return createSearch([cards, ...others], loadThesaurus(library.thesaurus));
}
