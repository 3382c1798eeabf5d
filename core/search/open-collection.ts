import type { SearchDocument } from './document.ts';
import { createEngine, type Engine } from './engine.ts';
import { loadCollection } from './index/collection.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { Thesaurus } from './index/thesaurus.ts';
import { joinLexicons, type Lexicon } from './language/lexicon.ts';

/** A collection of documents to search, with the index that was made of it. */
export interface Searchable {
  /** Says in an answer where something was found; see collections.ts. */
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  readonly index: SearchIndex;
}

/** A collection that can be searched, and what it can lend to another. */
export interface OpenCollection {
  readonly name: string;
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
}

/** What one collection lends another: its words and what they may stand for. */
export type Lent = Pick<OpenCollection, 'lexicon' | 'thesaurus'>;

/**
 * Loads a collection; nothing is indexed again. Throws when its index was made by another version.
 *
 * @param lent The words must be those that the index was made with, see `indexInSteps`.
 */
export function openCollection(
  { name, documents, index }: Searchable,
  lent: Partial<Lent> = {},
): OpenCollection {
  const collection = loadCollection(documents, index);
  const thesaurus = lent.thesaurus ?? new Map();
  const lexicon = lent.lexicon ? joinLexicons(collection.lexicon, lent.lexicon) : collection.lexicon;
  return { name, engine: createEngine(collection, thesaurus, lexicon), lexicon, thesaurus };
}
