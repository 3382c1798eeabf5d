import { headingLevel, LONGEST_HEADING } from './headline.ts';

/** Where the line that holds a place starts. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line that holds a place ends: at its newline or at the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Whether a line holds nothing but spaces. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!SPACES.has(text.charCodeAt(at))) return false;
  return true;
}

const SPACES = new Set([9, 10, 11, 12, 13, 32, 0xa0]);

/** The level of a line as a heading, by itself and by the lines around it; 0 when it is none. */
export function lineLevel(text: string, from: number, to: number): number {
  if (to - from > LONGEST_HEADING) return 0;
  const line = text.slice(from, to).trim();
  return line ? headingLevel(line, isAlone(text, from, to)) : 0;
}

function isAlone(text: string, from: number, to: number): boolean {
  const blankBefore = from === 0 || isBlank(text, lineStart(text, from - 1), from - 1);
  return blankBefore && (to >= text.length || isBlank(text, to + 1, lineEnd(text, to + 1)));
}
