import type { PackedForms } from './lemma-rules.ts';

/**
 * What the build makes of a collection of documents, so that a panel only has to load it: an inverted
 * index from words to passages, as text (see numbers.ts, word-list.ts, lists.ts). JSON-serialisable.
 * Passages are numbered over all documents in their order.
 */
export interface SearchIndex {
  /** Raised whenever analysis or layout change: an index of another version is not to be loaded. */
  readonly version: typeof INDEX_VERSION;
  /** Every content word, folded, A to Z; a word's number is its place here. Compounds are split on it. */
  readonly words: string;
  /** Per word the passages in which it stands. */
  readonly postings: string;
  /** Per word its stem and its root, where it has them; see `root` in stem.ts. */
  readonly stems: PackedForms;
  readonly roots: PackedForms;
  /** Words that are a part of a compound, A to Z, and per part the compounds. */
  readonly parts: string;
  readonly partWords: string;
  /** Per passage the number of its content words. */
  readonly lengths: string;
  /** Per document 1 when a hidden passage follows the others, else 0. */
  readonly hidden: string;
}

export const INDEX_VERSION = 3;
