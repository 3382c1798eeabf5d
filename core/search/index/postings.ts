import type { Lists } from './lists.ts';
import { decodeNumbers, encodeNumbers } from './numbers.ts';

/** The words of a collection, A to Z, with the passages in which each stands. */
export interface Postings {
  readonly words: readonly string[];
  readonly lists: Lists;
}

/** A word with its passages, rising; at least one. */
export type PostedWord = readonly [word: string, passages: readonly number[]];

/** What is written of postings. */
export interface PackedPostings {
  /** Words in the order in which the texts first say them, parted by spaces. */
  readonly words: string;
  /** How many passages each has; the steps from first passage to first passage; the steps within each. */
  readonly postings: string;
}

/**
 * Packs postings. In the order of the texts a word's first passage is hardly ever news, and words of one
 * subject stand together: that is a twentieth less than A to Z, where each word could begin anywhere.
 *
 * @param posted In the order of their first passages, as reading the texts gives them. A word with a
 *   space in it cannot be told apart and throws.
 */
export function packPostings(posted: readonly PostedWord[]): PackedPostings {
  for (const [word] of posted)
    if (word === '' || word.includes(' ')) throw new Error(`the word "${word}" cannot be packed`);
  const lists = posted.map(([, passages]) => passages);
  return {
    words: posted.map(([word]) => word).join(' '),
    postings: encodeNumbers([
      ...lists.map(({ length }) => length),
      ...stepsOf(lists.map(([first = 0]) => first)),
      ...lists.flatMap((passages) => stepsOf(passages).slice(1)),
    ]),
  };
}

/** Unpacks what `packPostings` packed. But for the sorting of the words linear. */
export function unpackPostings({ words: text, postings }: PackedPostings): Postings {
  if (text === '') return { words: [], lists: { starts: new Uint32Array(1), values: new Uint32Array() } };
  const said = text.split(' ');
  const words = said.toSorted();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const packed = decodeNumbers(postings);
  const numberAt = said.map((word) => numbers.get(word) as number);
  const starts = new Uint32Array(words.length + 1);
  numberAt.forEach((number, at) => {
    starts[number + 1] = packed[at] as number;
  });
  for (let number = 0; number < words.length; number += 1)
    starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  const values = new Uint32Array(starts[words.length] as number);
  let step = said.length * 2;
  let first = 0;
  numberAt.forEach((number, at) => {
    first += packed[said.length + at] as number;
    let passage = first;
    const end = starts[number + 1] as number;
    for (let place = starts[number] as number; place < end; place += 1) {
      values[place] = passage;
      if (place + 1 < end) passage += packed[step++] as number;
    }
  });
  return { words, lists: { starts, values } };
}

function stepsOf(rising: readonly number[]): number[] {
  return rising.map((value, at) => value - (rising[at - 1] ?? 0));
}
