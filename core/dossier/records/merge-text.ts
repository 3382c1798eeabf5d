/**
 * Merges two changes of one text that were made apart, such as a note that is typed in two windows.
 * Changes in different places both stand. Where they touch, both are kept, one under the other: what
 * somebody typed is never thrown away.
 *
 * @param base The text that both started from.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const a = changeOf(base, mine);
  const b = changeOf(base, theirs);
  if (a.end < b.start || (a.end === b.start && a.start < b.start)) return apply(base, a, b);
  if (b.end < a.start || (b.end === a.start && b.start < a.start)) return apply(base, b, a);
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  return mine < theirs ? `${mine}\n${theirs}` : `${theirs}\n${mine}`;
}

/** A stretch of the base, [start, end), and what stands there now. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The smallest single change that makes one text of another. */
function changeOf(base: string, text: string): Change {
  const most = Math.min(base.length, text.length);
  let start = 0;
  while (start < most && base[start] === text[start]) start += 1;
  let tail = 0;
  while (tail < most - start && base.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return { start, end: base.length - tail, text: text.slice(start, text.length - tail) };
}

function apply(base: string, first: Change, second: Change): string {
  const between = base.slice(first.end, second.start);
  return base.slice(0, first.start) + first.text + between + second.text + base.slice(second.end);
}
