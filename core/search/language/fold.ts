/** Soft hyphens, zero-width spaces and joiners: word processors put them inside words. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Nothing to fold but capitals: nearly every word. */
const PLAIN = /^[ -~]*$/;

/**
 * Lower case without diacritics, ligatures or invisible characters: "Coördinatie" → "coordinatie",
 * "ĳs" → "ijs". The result may differ in length from `text`; keep offsets from before folding.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(INVISIBLE, '')
    .toLowerCase();
}

/**
 * The letters and digits of `text` only, folded, "&" read as "en": the key under which two
 * spellings of one name meet ("A.T.R." and "atr", "U&H" and "U en H", "cw 3.1" and "CW3.1").
 */
export function compact(text: string): string {
  return fold(text)
    .replaceAll('&', 'en')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
