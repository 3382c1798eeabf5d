import { type PackedPostings, WORD_MARK } from './pack.ts';

/** What the build makes of all cards, so that a panel only has to load it. JSON-serialisable. */
export interface SearchIndex {
  /** Raised whenever analysis or layout change: an index of another version is not to be loaded. */
  readonly version: typeof INDEX_VERSION;
  /**
   * Every word in the library but stop words, folded; compounds are split on it. As a text: most of
   * them are terms of the index too, and stand there with a mark; see `vocabularyOf`.
   */
  readonly rest: string;
  readonly postings: PackedPostings;
}

export const INDEX_VERSION = 2;

/** The vocabulary of an index: every word in the library but stop words, folded. Linear. */
export function vocabularyOf({ postings, rest }: SearchIndex): string[] {
  const marked = postings.terms.split(' ').filter((term) => term.endsWith(WORD_MARK));
  return [...marked.map((term) => term.slice(0, -1)), ...rest.split(' ')].filter((word) => word !== '');
}
