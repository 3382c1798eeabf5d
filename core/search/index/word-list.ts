import { BASE, decodeNumbers, encodeNumbers } from './numbers.ts';

/**
 * Writes words without spaces, each as the length of what it shares with the word before it and the
 * rest (front coding), which is a third of a sorted list.
 *
 * @param words In order; a word with a space in it cannot be told apart and throws.
 */
export function encodeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      if (word === '' || word.includes(' ')) throw new Error(`the word "${word}" cannot be packed`);
      let shared = 0;
      while (shared < BASE - 1 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return encodeNumbers([shared]) + word.slice(shared);
    })
    .join(' ');
}

/** Reads what `encodeWords` wrote. Linear. */
export function decodeWords(text: string): string[] {
  if (text === '') return [];
  let before = '';
  return text.split(' ').map((packed) => {
    const [shared = 0] = decodeNumbers(packed.charAt(0));
    before = before.slice(0, shared) + packed.slice(1);
    return before;
  });
}
