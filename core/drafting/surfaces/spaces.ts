/** Characters without width, which editors put in a text for their own ends, and soft hyphens. */
const WIDTHLESS = /[\u00AD\u200B\u2060\uFEFF]+/g;
const NEWLINE = '\n';

/**
 * Brings text from a page into the form in which it is read: without characters that show nothing, one
 * space between words, none around a newline.
 */
export function tidy(raw: string): string {
  return raw
    .replace(WIDTHLESS, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, NEWLINE);
}

/**
 * Where each character of `tidy(raw)` stands in `raw`; and as the last one, the end of `raw`.
 */
export function tidyPlaces(raw: string): readonly number[] {
  const places: number[] = [];
  let last = '';
  for (let at = 0; at < raw.length; at++) {
    let char = raw[at] as string;
    if (char.search(WIDTHLESS) === 0) continue;
    if (char !== NEWLINE && /\s/.test(char)) char = ' ';
    if (char === ' ' && (last === ' ' || last === NEWLINE)) continue;
    if (char === NEWLINE && last === ' ') places.pop();
    places.push(at);
    last = char;
  }
  return [...places, raw.length];
}
