import type { Library } from '../guidance/library.ts';
import { LIBRARY } from './collections.ts';
import { loadThesaurus } from './index/thesaurus.ts';
import { libraryDocuments } from './library-documents.ts';
import { type OpenCollection, openCollection } from './open-collection.ts';
import { createSearch, type Search } from './search.ts';

type Findable = Pick<Library, 'cards' | 'glossary' | 'index' | 'thesaurus'>;

/** Opens a library, whose index came with it, to be searched alone or beside others. */
export function openLibrary(library: Findable): OpenCollection {
  const documents = libraryDocuments(library);
  const thesaurus = loadThesaurus(library.thesaurus);
  return openCollection({ name: LIBRARY, documents, index: library.index }, { thesaurus });
}

/** The search of a library alone. */
export function librarySearch(library: Findable): Search {
  return createSearch([openLibrary(library)]);
}
