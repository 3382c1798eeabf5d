import type { PackedForms } from './lemma-rules.ts';
import type { PackedPostings } from './postings.ts';

/**
 * What the build makes of a collection of documents, so that a panel only has to load it: an inverted
 * index from words to passages, as text (see numbers.ts, word-list.ts, lists.ts). JSON-serialisable.
 * Passages are numbered over all documents in their order, content words, folded, from A to Z. Compounds
 * are split on those words.
 */
export interface SearchIndex extends PackedPostings {
  /** Raised whenever analysis or layout change: an index of another version is not to be loaded. */
  readonly version: typeof INDEX_VERSION;
  /** Per word its stem and its root, where it has them; see `root` in stem.ts. */
  readonly stems: PackedForms;
  readonly roots: PackedForms;
  /** Words that are a part of a compound, A to Z, and per part the compounds. */
  readonly parts: string;
  readonly partWords: string;
  /** Per passage the number of its content words; see lengths.ts. */
  readonly lengths: string;
  /** Per document the number of hidden passages that follow the others. */
  readonly hidden: string;
}

/** Goes up with every change of the shape; an index of another version is refused. */
export const INDEX_VERSION = 4;
