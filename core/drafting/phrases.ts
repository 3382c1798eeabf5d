import type { Folded } from './fold.ts';

/**
 * So many characters tell which phrases may start at a word. Most words start none, and are known by these
 * few: a text asks for half a comparison per word.
 */
const HEAD = 5;
/** The same for phrases that are shorter than that. */
const SHORT = 3;
/** A prime number of places, much larger than the number of phrases. */
const PLACES = 8_191;
/** Mixes characters so that five of them stay within 31 bits. */
const MIX = 31;

/** Many phrases, to be found in a text in one pass over its words. */
export interface PhraseBook {
  /** The numbers of phrases; throws for one that is not in the book. */
  numbersOf(phrases: readonly string[]): Uint16Array;
  /** A count for each phrase, all zero. */
  counts(): Uint16Array;
  /**
   * Counts the phrases that start at a word. A phrase may end within a word, one with a space behind
   * it may not.
   *
   * @param word Number of the word in `folded`.
   * @param into From `counts`.
   */
  count(folded: Folded, word: number, into: Uint16Array): void;
}

/**
 * Prepares phrases for searching.
 *
 * @param all Folded already (a–z, 0–9, single spaces), at least three characters, no space first; each
 *   may be there more than once.
 */
export function phraseBook(all: readonly string[]): PhraseBook {
  const numbers = new Map<string, number>();
  const phrases: string[] = [];
  /** First phrase of a head, plus one; from there each phrase leads to the next in the same place. */
  const long = new Uint16Array(PLACES);
  const short = new Uint16Array(PLACES);
  const next = new Uint16Array(all.length);
  for (const phrase of all) {
    if (numbers.has(phrase)) continue;
    if (phrase.length < SHORT || phrase[0] === ' ') throw new Error(`"${phrase}" is no phrase`);
    const number = phrases.push(phrase) - 1;
    numbers.set(phrase, number);
    const [heads, length] = phrase.length < HEAD ? [short, SHORT] : [long, HEAD];
    let head = 0;
    for (let at = 0; at < length; at++) head = head * MIX + phrase.charCodeAt(at);
    head %= PLACES;
    next[number] = heads[head] as number;
    heads[head] = number + 1;
  }
  return { numbersOf, counts: () => new Uint16Array(phrases.length), count };

  function numbersOf(some: readonly string[]): Uint16Array {
    const found = new Uint16Array(some.length);
    for (let at = 0; at < some.length; at++) {
      const number = numbers.get(some[at] as string);
      if (number === undefined) throw new Error(`"${some[at]}" is not in the book`);
      found[at] = number;
    }
    return found;
  }
  function count({ codes, starts }: Folded, word: number, into: Uint16Array): void {
    const at = starts[word] as number;
    const head = ((codes[at] as number) * MIX + (codes[at + 1] as number)) * MIX + (codes[at + 2] as number);
    const longer = (head * MIX + (codes[at + 3] as number)) * MIX + (codes[at + 4] as number);
    follow(long[longer % PLACES] as number, codes, at, into);
    follow(short[head % PLACES] as number, codes, at, into);
  }
  function follow(first: number, codes: Uint8Array, at: number, into: Uint16Array): void {
    for (let one = first; one !== 0; one = next[one - 1] as number) {
      const phrase = phrases[one - 1] as string;
      let same = 0;
      while (same < phrase.length && phrase.charCodeAt(same) === codes[at + same]) same++;
      if (same === phrase.length) into[one - 1] = (into[one - 1] as number) + 1;
    }
  }
}
