import { PASSAGE_LIMIT, type Passage } from './draft.ts';
import { plainBlockAt } from './plain-blocks.ts';

/**
 * Cuts the paragraph around the caret out of plain text; one that is longer than `PASSAGE_LIMIT` is cut
 * around the caret, at the end of a sentence if there is one.
 *
 * @param text Any text; only the stretch of `PASSAGE_LIMIT` characters either side is looked at.
 * @param caret Place in `text`, in UTF-16 units; clamped.
 * @param headings Headings above it, outermost first.
 */
export function passageAt(
  text: string,
  caret: number,
  headings: readonly string[],
  hasCaret: boolean,
): Passage {
  const block = plainBlockAt(text, Math.max(0, Math.min(caret, text.length)), PASSAGE_LIMIT);
  if (!block) return { text: '', headings, hasCaret };
  const inside = Math.max(0, Math.min(caret - block.at, block.text.length));
  return { text: cut(block.text.slice(0, inside), block.text.slice(inside)), headings, hasCaret };
}

/** Joins what stands before and after the caret, shortening the sides in proportion to the room. */
function cut(before: string, after: string): string {
  const half = PASSAGE_LIMIT / 2;
  const left = Math.max(half, PASSAGE_LIMIT - after.length);
  const start = before.length > left ? sentenceStart(before, before.length - left) : 0;
  const right = PASSAGE_LIMIT - (before.length - start);
  const end = after.length > right ? sentenceEnd(after, right) : after.length;
  // A cut through a pair of surrogates would leave half a character.
  return (before.slice(start) + after.slice(0, end)).toWellFormed().trim();
}

/** First place after `from` where a sentence starts; `from` itself when there is none. */
function sentenceStart(text: string, from: number): number {
  const border = text.slice(from).search(/[.!?]\s/);
  return border < 0 ? from : from + border + 2;
}

/** Last place before `to` where a sentence ends; `to` itself when there is none. */
function sentenceEnd(text: string, to: number): number {
  for (let at = to; at > 0; at--) {
    if (/\s/.test(text[at] ?? '') && '.!?'.includes(text[at - 1] ?? ' ')) return at;
  }
  return to;
}
