import { type Heading, OUTLINE_LIMIT } from './draft.ts';

/** Longer than this is a paragraph in big type. */
export const LONGEST_HEADING = 200;
/** Plain text is searched for headings this far before the caret, in characters. */
const SCAN = 200_000;

/** A heading and where it starts in the text. */
export interface PlacedHeading extends Heading {
  readonly at: number;
}

/**
 * Finds the headings of plain text: Markdown, "7. Uitvoering", "§ 7", "Hoofdstuk 2", capitals, and short
 * lines between empty ones.
 *
 * @param text Any text.
 * @param caret Only the 200,000 characters before this place and a quarter of that after it are read.
 * @returns At most `OUTLINE_LIMIT` headings in reading order; the nearest before the caret when there
 *   are more.
 */
export function plainOutline(text: string, caret = 0): readonly PlacedHeading[] {
  const from = Math.max(0, caret - SCAN);
  const lines = text.slice(from, caret + SCAN / 4).split('\n');
  const found: PlacedHeading[] = [];
  let at = from;
  for (const [index, raw] of lines.entries()) {
    const line = raw.length > LONGEST_HEADING ? '' : raw.trim();
    const alone = !lines[index - 1]?.trim() && !lines[index + 1]?.trim();
    const level = line && levelOf(line, alone);
    if (level) found.push({ level, text: line.replace(/^#+\s*/, ''), at });
    at += raw.length + 1;
  }
  const above = found.filter((heading) => heading.at <= caret).length;
  return found.slice(Math.max(0, Math.min(above, found.length) - OUTLINE_LIMIT)).slice(0, OUTLINE_LIMIT);
}

/**
 * The headings above a place, outermost first: the last one, the last one of a higher level, and so on.
 *
 * @param before Every heading before that place, in reading order.
 */
export function pathOf(before: readonly Heading[]): readonly string[] {
  const path: string[] = [];
  let level = 7;
  for (const heading of before.toReversed()) {
    if (heading.level >= level) continue;
    level = heading.level;
    path.unshift(heading.text);
  }
  return path;
}

/** 1 to 6, or 0 when the line is no heading. */
function levelOf(line: string, alone: boolean): number {
  const marks = /^#{1,6}(?=\s+\S)/.exec(line)?.[0];
  if (marks) return marks.length;
  if (line.length > 90 || /[.,;:!?]$/.test(line) || !/\p{L}{3}/u.test(line)) return 0;
  if (/^(?:hoofdstuk|deel|bijlage) [\divx]{1,4}\b/i.test(line)) return 1;
  if (line === line.toUpperCase()) return 1;
  const number = /^(?:§ ?)?(\d{1,2}(?:\.\d{1,2}){0,3})\.? +\p{Lu}/u.exec(line)?.[1];
  if (number) return 1 + number.split('.').length;
  if (/^(?:§ ?\d|artikel [\divx]{1,4}\b)/i.test(line)) return 2;
  return alone && /^\p{Lu}/u.test(line) ? 3 : 0;
}
