import { headingText } from './headline.ts';
import { isBlank, lineEnd, lineLevel, lineStart } from './lines.ts';
import type { TextBlock } from './text.ts';

/** A block of plain text, and where its first character stands in there. */
export interface PlainBlock extends TextBlock {
  readonly at: number;
}

/**
 * The paragraphs and headings of plain text. Paragraphs are parted by an empty line or by a heading.
 *
 * @param text Any text; a text of one line is read without a look at what it says.
 */
export function* plainBlocks(text: string): Generator<PlainBlock> {
  let start = -1;
  for (let at = 0; at <= text.length; ) {
    const end = lineEnd(text, at);
    const blank = isBlank(text, at, end);
    const level = blank ? 0 : lineLevel(text, at, end);
    if ((blank || level) && start >= 0) {
      yield blockOf(text, start, at);
      start = -1;
    }
    if (level) yield blockOf(text, at, end, level);
    else if (!blank && start < 0) start = at;
    at = end + 1;
  }
  if (start >= 0) yield blockOf(text, start, text.length);
}

/**
 * The paragraph or heading that a place stands in; on an empty line the one above it, at the start of
 * the text the one below.
 *
 * @param reach Looks no further than this many characters to either side; then the paragraph ends there.
 * @returns Null when there is none within reach.
 */
export function plainBlockAt(text: string, place: number, reach: number): PlainBlock | null {
  const [least, most] = [Math.max(0, place - reach), Math.min(text.length, place + reach)];
  let at = place;
  while (at > least && isBlank(text, lineStart(text, at), lineEnd(text, at))) at = lineStart(text, at) - 1;
  if (at < least) at = place;
  while (at < most && isBlank(text, lineStart(text, at), lineEnd(text, at))) at = lineEnd(text, at) + 1;
  if (at > most) return null;
  let [start, end] = [Math.max(least, lineStart(text, at)), Math.min(most, lineEnd(text, at))];
  if (isBlank(text, start, end)) return null;
  const level = lineLevel(text, start, end);
  if (level) return blockOf(text, start, end, level);
  while (start > least) {
    const before = Math.max(least, lineStart(text, start - 1));
    if (isBlank(text, before, start - 1) || lineLevel(text, before, start - 1)) break;
    start = before;
  }
  while (end < most) {
    const after = Math.min(most, lineEnd(text, end + 1));
    if (isBlank(text, end + 1, after) || lineLevel(text, end + 1, after)) break;
    end = after;
  }
  return blockOf(text, start, end);
}

function blockOf(text: string, from: number, to: number, level = 0): PlainBlock {
  const raw = text.slice(from, to).trimEnd();
  const block = level ? headingText(raw.trimStart()) : raw.trimStart();
  return { text: block, level, at: from + raw.length - block.length };
}
