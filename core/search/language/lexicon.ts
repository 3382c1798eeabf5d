/** The words that a set of texts is made of: what the analyzer may take as known. */
export interface Lexicon {
  /** Whether a folded word stands in the texts, as itself. */
  has(word: string): boolean;
  /** Whether a word of the texts has this stem. */
  hasStem(stem: string): boolean;
}

/** A lexicon that knows what either knows. */
export function joinLexicons(one: Lexicon, other: Lexicon): Lexicon {
  if (other === EMPTY_LEXICON) return one;
  return {
    has: (word) => one.has(word) || other.has(word),
    hasStem: (stem) => one.hasStem(stem) || other.hasStem(stem),
  };
}

/** A lexicon that knows nothing, so that no compound is split. */
export const EMPTY_LEXICON: Lexicon = { has: () => false, hasStem: () => false };
