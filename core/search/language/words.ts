import { fold } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** A word as it stands in a text; offsets are UTF-16 units, `end` exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded, without inner punctuation: "A.T.R." is "atr", "3.1" is "31", "foto's" is "fotos". */
  readonly surface: string;
  /** True for a plural or genitive written with an apostrophe ("zbo's"). */
  readonly apostropheS: boolean;
  /** What it makes with what is tied to it: "mkb-toets" → "mkbtoets", "art. 68" → "art68". */
  readonly join: { readonly surface: string; readonly end: number } | null;
}

/** A dotted abbreviation, a number (with separators), or a word (with apostrophes). */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}\p{N}])\.?|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\u00AD]+(?:['’][\p{L}\p{M}]+)*/gu;
const HYPHEN = /^[-\u2010-\u2013]$/;
/** Longer names of what jurists abbreviate before a number. */
const BEFORE_NUMBER: ReadonlyMap<string, string> = new Map([
  ['artikel', 'art'],
  ['artikelen', 'art'],
  ['arts', 'art'],
]);
/** Bounds the cost of hostile chains such as "a-a-a-a-…". */
const LONGEST_JOIN = 60;

/** All words of `text` in order, stop words included. Linear in the length of the text. */
export function findWords(text: string): Word[] {
  const bare: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const written = found[0];
    const surface = fold(written).replace(/[^\p{L}\p{N}]+/gu, '');
    if (surface === '') continue;
    const start = found.index;
    const apostropheS = surface.endsWith('s') && /['’]s$/i.test(written);
    bare.push({ start, end: start + written.length, surface, apostropheS, join: null });
  }
  return withJoins(bare, text);
}

function withJoins(bare: readonly Word[], text: string): Word[] {
  const words = [...bare];
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const word = words[at] as Word;
    const next = words[at + 1] as Word;
    if (!tied(word, next, text.slice(word.end, next.start))) continue;
    const head = isNumber(next) ? (BEFORE_NUMBER.get(word.surface) ?? word.surface) : word.surface;
    const rest = next.join ?? next;
    const surface = head + rest.surface;
    if (surface.length <= LONGEST_JOIN) words[at] = { ...word, join: { surface, end: rest.end } };
  }
  return words;
}

/** Tied: nothing or a hyphen between them, or a short abbreviation before a number ("cw 3.1"). */
function tied(word: Word, next: Word, gap: string): boolean {
  if (gap === '' || HYPHEN.test(gap)) return true;
  if (!isNumber(next) || isNumber(word) || !/^[. \u00A0]{1,2}$/.test(gap)) return false;
  if (BEFORE_NUMBER.has(word.surface)) return true;
  return word.surface.length <= 4 && !isStopWord(word.surface);
}

function isNumber(word: Word): boolean {
  return /^\p{N}/u.test(word.surface);
}
