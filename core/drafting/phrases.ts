import { BORDER, CODES, codeOf, type Folded } from './fold.ts';

/**
 * So many codes tell which phrases may start at a word. Most words start none, and are known by these few:
 * a text asks for half a comparison per word.
 */
const HEAD = 5;
/** The same for phrases that are shorter than that. */
const SHORT = 3;
/** A prime number of places, much larger than the number of phrases. */
const PLACES = 8_191;

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
  for (const phrase of all) if (!numbers.has(phrase)) numbers.set(phrase, numbers.size);
  /** The codes of all phrases, one behind the other, and where each starts. */
  const pool = new Uint8Array([...numbers.keys()].reduce((sum, { length }) => sum + length, 0));
  const starts = new Uint32Array(numbers.size + 1);
  /** First phrase of a head, plus one; from there each phrase leads to the next in the same place. */
  const long = new Uint16Array(PLACES);
  const short = new Uint16Array(PLACES);
  const next = new Uint16Array(numbers.size);
  for (const [phrase, number] of numbers) {
    const start = starts[number] as number;
    for (let at = 0; at < phrase.length; at++) pool[start + at] = codeOf(phrase.charCodeAt(at));
    if (phrase.length < SHORT || pool[start] === BORDER) throw new Error(`"${phrase}" is no phrase`);
    starts[number + 1] = start + phrase.length;
    const [heads, head] =
      phrase.length < HEAD ? [short, headAt(pool, start, SHORT)] : [long, headAt(pool, start, HEAD)];
    next[number] = heads[head] as number;
    heads[head] = number + 1;
  }
  return { numbersOf: (phrases) => Uint16Array.from(phrases, numberOf), counts, count };

  function numberOf(phrase: string): number {
    const number = numbers.get(phrase);
    if (number === undefined) throw new Error(`"${phrase}" is not in the book`);
    return number;
  }
  function counts(): Uint16Array {
    return new Uint16Array(numbers.size);
  }
  function count({ codes, starts: words }: Folded, word: number, into: Uint16Array): void {
    const at = words[word] as number;
    follow(long[headAt(codes, at, HEAD)] as number, codes, at, into);
    follow(short[headAt(codes, at, SHORT)] as number, codes, at, into);
  }
  function follow(first: number, codes: Uint8Array, at: number, into: Uint16Array): void {
    for (let one = first; one !== 0; one = next[one - 1] as number) {
      let same = starts[one - 1] as number;
      const end = starts[one] as number;
      for (let here = at; same < end && pool[same] === codes[here]; here++) same++;
      if (same === end) into[one - 1] = (into[one - 1] as number) + 1;
    }
  }
}

function headAt(codes: Uint8Array, at: number, length: number): number {
  let head = 0;
  for (let offset = 0; offset < length; offset++) head = head * CODES + (codes[at + offset] as number);
  return head % PLACES;
}
