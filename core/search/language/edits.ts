/** Compares one word with many: how many edits lie between them. */
export interface Edits {
  /**
   * Edits (insert, delete, replace, swap of neighbours) that turn the word into `other`: optimal
   * string alignment, the restricted form of Damerau–Levenshtein.
   */
  whole(other: string): number;
  /** The same for the beginning of `other` that is nearest: the word may still be growing. */
  beginning(other: string): number;
  /** A quick lower bound on `whole`, from the sets of letters only; see `lettersOf`. */
  atLeast(letters: number): number;
  /** A quick lower bound on `beginning`. */
  atLeastBeginning(letters: number): number;
}

/** What is longer is compared by its first 32 characters: one bit each. */
export const LONGEST_COMPARED = 32;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The set of letters of a folded word, a bit each; everything that is no plain letter shares the rest. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - 97;
    letters |= 1 << (code >= 0 && code < LETTERS.length ? code : LETTERS.length + (code & 3));
  }
  return letters;
}

/**
 * Prepares a comparison of `word` with many others: Myers' bit-parallel algorithm with the swap of
 * Hyyrö (2003), a few operations per letter where the table of the textbook takes a row.
 */
export function editsFrom(word: string): Edits {
  const pattern = word.slice(0, LONGEST_COMPARED);
  const letters = lettersOf(word);
  const last = 1 << (pattern.length - 1);
  const places = new Map<number, number>();
  for (let at = 0; at < pattern.length; at += 1) {
    const code = pattern.charCodeAt(at);
    places.set(code, (places.get(code) ?? 0) | (1 << at));
  }
  return {
    whole: (other) => compare(other.slice(0, LONGEST_COMPARED), false),
    beginning: (other) => compare(other.slice(0, LONGEST_COMPARED), true),
    // An edit takes at most one letter out of a set and puts one in.
    atLeast: (others) => Math.max(bits(letters & ~others), bits(others & ~letters)),
    atLeastBeginning: (others) => bits(letters & ~others),
  };

  function compare(text: string, growing: boolean): number {
    if (pattern === '') return growing ? 0 : text.length;
    let [vp, vn, diagonal, before] = [-1, 0, 0, 0];
    let distance = pattern.length;
    let best = distance;
    for (let at = 0; at < text.length; at += 1) {
      const match = places.get(text.charCodeAt(at)) ?? 0;
      const swap = ((~diagonal & match) << 1) & before;
      diagonal = (((match & vp) + vp) ^ vp) | match | vn | swap;
      const hp = vn | ~(diagonal | vp);
      const hn = diagonal & vp;
      if (hp & last) distance += 1;
      else if (hn & last) distance -= 1;
      best = Math.min(best, distance);
      const shifted = (hp << 1) | 1;
      vp = (hn << 1) | ~(diagonal | shifted);
      vn = diagonal & shifted;
      before = match;
    }
    return growing ? best : distance;
  }
}

/** How many bits are set: summed in pairs, nibbles, bytes (Hacker's Delight, 5-1). */
function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
