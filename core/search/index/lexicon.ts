import type { Lexicon } from '../language/lexicon.ts';
import { root, stem } from '../language/stem.ts';

/** The lexicon of a list of folded words, made by analysing each; a loaded index brings its own. */
export function createLexicon(words: readonly string[]): Lexicon {
  const known = new Set(words);
  const stems = new Set(words.flatMap((word) => [stem(word), root(word) ?? []].flat()));
  return { has: (word) => known.has(word), hasStem: (form) => stems.has(form) };
}
