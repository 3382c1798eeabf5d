/**
 * Makes text comparable: lower case, without accents, words parted by one space. Lines stay apart,
 * because a heading is only a heading when it stands alone.
 *
 * @param text Any string; a page may have written it.
 * @returns Only a–z, 0–9, spaces and newlines; never longer than twice `text`.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9\n]+/g, ' ');
}
