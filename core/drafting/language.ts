import features from '../../assets/drafting/features.json' with { type: 'json' };
import type { PhraseBook } from './phrases.ts';
import { occurrences, type Places } from './places.ts';

const own = features.languages.nl.map(whole);
const foreign = features.languages.other.map(whole);

/** Every phrase that tells a language. */
export const LANGUAGE_PHRASES: readonly string[] = [...own, ...foreign];

/**
 * Makes a judge that tells Dutch from its neighbours by the small words that every sentence needs. Names
 * and quoted English do not count, so a Dutch text about a foreign directive stays Dutch.
 *
 * @returns Gives false for another language, true for Dutch or for too few words to tell.
 */
export function dutchFinder(book: PhraseBook): (places: Places) => boolean {
  const [ours, others] = [book.numbersOf(own), book.numbersOf(foreign)];
  return ({ text, words }) => {
    const dutch = occurrences(text, ours);
    const other = occurrences(text, others);
    if (words < 30) return dutch >= other;
    return dutch > other * 1.5 && dutch > words * 0.04;
  };
}

/** A phrase that is one word, and not the beginning of a longer one. */
function whole(word: string): string {
  return `${word} `;
}
