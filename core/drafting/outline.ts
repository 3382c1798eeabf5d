import { type Heading, OUTLINE_LIMIT } from './draft.ts';
import { headingText } from './headline.ts';
import { lineEnd, lineLevel, lineStart } from './lines.ts';

/** Plain text is searched for headings this far before the caret, in characters. */
const SCAN = 200_000;

/** A heading and where its line starts in the text. */
export interface PlacedHeading extends Heading {
  readonly at: number;
}

/**
 * Finds the headings of plain text.
 *
 * @param text Any text.
 * @param caret Only the 200,000 characters before this place and a quarter of that after it are read.
 * @returns At most `OUTLINE_LIMIT` headings in reading order; the nearest before the caret when there
 *   are more.
 */
export function plainOutline(text: string, caret = 0): readonly PlacedHeading[] {
  const until = Math.min(text.length, caret + SCAN / 4);
  const found: PlacedHeading[] = [];
  let above = 0;
  for (let at = lineStart(text, Math.max(0, caret - SCAN)); at < until; ) {
    const end = lineEnd(text, at);
    const level = lineLevel(text, at, end);
    if (level) found.push({ level, text: headingText(text.slice(at, end).trim()), at });
    if (level && at <= caret) above++;
    at = end + 1;
  }
  return found.slice(Math.max(0, above - OUTLINE_LIMIT)).slice(0, OUTLINE_LIMIT);
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
