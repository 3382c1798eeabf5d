import { createSplitter } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { root, stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { findWords, type Word } from './words.ts';

/** A word of a text with everything under which it may be found. All forms are folded. */
export interface Token extends Word {
  readonly stem: string;
  /** Bolder than the stem (see `root` in stem.ts); null for most words. */
  readonly root: string | null;
  /** The known words that a compound is made of; empty when it is none. */
  readonly parts: readonly string[];
  readonly stop: boolean;
}

/** What a token is but for its place in a text. */
export type Forms = Pick<Token, 'stem' | 'root' | 'parts' | 'stop'>;

export interface Analyzer {
  /** The tokens of `text` in order, stop words included, with offsets into `text` as given. */
  analyze(text: string): Token[];
  /** The forms of one folded word. */
  formsOf(surface: string): Forms;
}

/** Drafts bring ever new words; the cache is emptied rather than left to grow. */
const CACHED_WORDS = 20_000;

/**
 * An analyzer of Dutch that splits compounds into words of a lexicon. The same lexicon must be used for
 * what is compared.
 */
export function createAnalyzer(lexicon: Lexicon): Analyzer {
  const split = createSplitter(lexicon);
  const cache = new Map<string, Forms>();

  function formsOf(word: Pick<Word, 'surface' | 'apostropheS'>): Forms {
    const key = word.apostropheS ? `${word.surface}'` : word.surface;
    const kept = cache.get(key);
    if (kept !== undefined) return kept;
    const base = word.apostropheS ? word.surface.slice(0, -1) : word.surface;
    const stop = isStopWord(word.surface);
    const forms: Forms = {
      stem: stem(base),
      root: stop ? null : root(base),
      parts: stop ? [] : split(base),
      stop,
    };
    if (cache.size >= CACHED_WORDS) cache.clear();
    cache.set(key, forms);
    return forms;
  }

  return {
    formsOf: (surface) => formsOf({ surface, apostropheS: false }),
    // Written out: a spread of two objects per word is what a long draft would wait for.
    analyze: (text) =>
      findWords(text).map((word) => {
        const { start, end, surface, apostropheS, join } = word;
        const { stem, root, parts, stop } = formsOf(word);
        return { start, end, surface, apostropheS, join, stem, root, parts, stop };
      }),
  };
}

/** The forms of the word itself, without its parts: two tokens that share one are the same word. */
export function lemmasOf(token: Token): string[] {
  const lemmas = new Set([token.surface, token.stem]);
  if (token.root !== null) lemmas.add(token.root);
  if (token.join !== null) lemmas.add(token.join.surface);
  return [...lemmas];
}

/** Every term under which a token is indexed: its lemmas, and those of its parts. */
export function termsOf(token: Token): string[] {
  const terms = new Set(lemmasOf(token));
  for (const part of token.parts) terms.add(part).add(stem(part));
  return [...terms];
}
