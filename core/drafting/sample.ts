/** Most characters of a document that are judged. */
export const SAMPLE_LIMIT = 10_000;
/** The end of a document tells its kind too: signatures, closing formulas, the last headings. */
const TAIL = 4_000;

/**
 * Takes the beginning and the end of a text.
 *
 * @param head The text, or at least its first `SAMPLE_LIMIT` characters.
 * @param tail The text, or at least its last 4,000 characters; the same string when it is short.
 * @returns At most `SAMPLE_LIMIT` characters.
 */
export function sampleOf(head: string, tail: string = head): string {
  if (head.length < SAMPLE_LIMIT) return head;
  return `${head.slice(0, SAMPLE_LIMIT - TAIL - 1)}\n${tail.slice(-TAIL)}`;
}
