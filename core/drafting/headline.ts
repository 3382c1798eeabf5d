/** Longer than this is a paragraph in big type. */
export const LONGEST_HEADING = 200;

/**
 * The level of a line of plain text as a heading: Markdown, "7. Uitvoering", "§ 7", "Hoofdstuk 2",
 * capitals, and a short line that stands alone.
 *
 * @param line Without spaces around it.
 * @param alone Whether the lines before and after it are empty.
 * @returns 1 to 6, or 0 when it is no heading.
 */
export function headingLevel(line: string, alone: boolean): number {
  if (line.charCodeAt(0) === HASH) return /^#{1,6}(?=\s+\S)/.exec(line)?.[0].length ?? 0;
  if (line.length > 90 || /[.,;:!?]$/.test(line) || !/\p{L}{3}/u.test(line)) return 0;
  if (/^(?:hoofdstuk|deel|bijlage) [\divx]{1,4}\b/i.test(line)) return 1;
  if (line === line.toUpperCase()) return 1;
  const number = /^(?:§ ?)?(\d{1,2}(?:\.\d{1,2}){0,3})\.? +\p{Lu}/u.exec(line)?.[1];
  if (number) return 1 + number.split('.').length;
  if (/^(?:§ ?\d|artikel [\divx]{1,4}\b)/i.test(line)) return 2;
  return alone && /^\p{Lu}/u.test(line) ? 3 : 0;
}

const HASH = 35;

/** The heading in a line, without the marks of Markdown. */
export function headingText(line: string): string {
  return line.replace(/^#+\s*/, '');
}
