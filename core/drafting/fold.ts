/** What stands for all that is no letter or digit: before the first word, between words, after the last. */
export const SPACE = 32;

/** From here on code units are no Latin letters, so they part words; but accents do not. */
const LATIN_END = 0x250;
const ACCENTS = 0x300;
const ACCENTS_END = 0x370;
const NEWLINE = 10;
const LATIN = latin();

/** A text made comparable: lower case, without accents, words parted by one space. */
export interface Folded {
  /** The code of a–z, 0–9 or a space for each character that stays; spaces behind the last word, to look ahead. */
  readonly codes: Uint8Array;
  /** Where each of the `words` starts, and where one after the last would. */
  readonly starts: Uint32Array;
  readonly words: number;
  /** Number of the word that each line starts with, empty lines left out; at the end `words`. */
  readonly lines: readonly number[];
}

/**
 * Folds a text in one pass, into numbers: strings would be made, copied and searched over and over.
 *
 * @param text Any string; a page may have written it.
 */
export function fold(text: string): Folded {
  const codes = new Uint8Array(text.length + 6).fill(SPACE);
  const starts = new Uint32Array((text.length >> 1) + 2);
  const lines: number[] = [];
  let length = 1;
  let words = 0;
  let inWord = false;
  let newLine = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < LATIN_END ? (LATIN[unit] as number) : SPACE;
    if (code !== SPACE) {
      if (!inWord) {
        if (newLine) lines.push(words);
        newLine = false;
        inWord = true;
        starts[words++] = length;
      }
      codes[length++] = code;
    } else if (unit < ACCENTS || unit >= ACCENTS_END) {
      if (inWord) length++;
      inWord = false;
      if (unit === NEWLINE) newLine = true;
    }
  }
  lines.push(words);
  starts[words] = inWord ? length + 1 : length;
  return { codes, starts, words, lines };
}

/** The plain code of each Latin code unit: small letters for capitals and for letters with an accent. */
function latin(): Uint8Array {
  const table = new Uint8Array(LATIN_END).fill(SPACE);
  for (let unit = 48; unit < LATIN_END; unit++) {
    const plain =
      unit < 128 ? unit | SPACE : String.fromCharCode(unit).toLowerCase().normalize('NFD').charCodeAt(0);
    if (plain >= 97 && plain <= 122) table[unit] = plain;
    else if (unit <= 57) table[unit] = unit;
  }
  return table;
}
