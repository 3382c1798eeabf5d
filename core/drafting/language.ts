import features from '../../assets/drafting/features.json' with { type: 'json' };

const dutch = new Set<string>(features.languages.nl);
const other = new Set<string>(features.languages.other);

/**
 * Tells Dutch from its neighbours by the small words that every sentence needs. Names and quoted
 * English do not count, so a Dutch text about a foreign directive stays Dutch.
 *
 * @param words Folded words of a text, in any order.
 * @returns False for another language, true for Dutch or for too few words to tell.
 */
export function isDutch(words: readonly string[]): boolean {
  let own = 0;
  let foreign = 0;
  for (const word of words) {
    if (dutch.has(word)) own++;
    else if (other.has(word)) foreign++;
  }
  if (words.length < 30) return own >= foreign;
  return own > foreign * 1.5 && own > words.length * 0.04;
}
