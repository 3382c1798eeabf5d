import type { TextBlock, TextPatch } from './text.ts';

/** One message of the text holds so many characters at most, so that sending it is no long task. */
const PER_PATCH = 64_000;

/** The part of a change between two texts that is no matter of sending. */
type Hunk = Pick<TextPatch, 'from' | 'removed' | 'blocks'>;

/**
 * The patches that make one text of another, in the order in which they are to be applied. What is the
 * same at both ends is left alone; so is what is the same in between, as long as no block came or went.
 *
 * @param after What it becomes; `whole` is true in the last patch only.
 * @returns Nothing when the texts are equal and `cut` is as it was.
 */
export function* changesOf(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
  cut: boolean,
): Generator<TextPatch> {
  let last: Hunk | null = null;
  for (const hunk of hunksOf(before, after)) {
    for (const part of parts(hunk)) {
      if (last) yield { ...last, cut, whole: false };
      last = part;
    }
  }
  if (last) yield { ...last, cut, whole: true };
}

function* hunksOf(before: readonly TextBlock[], after: readonly TextBlock[]): Generator<Hunk> {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && same(before[start], after[start])) start++;
  let end = 0;
  while (end < most - start && same(before.at(-1 - end), after.at(-1 - end))) end++;
  const to = after.length - end;
  if (before.length !== after.length) {
    yield { from: start, removed: before.length - end - start, blocks: after.slice(start, to) };
    return;
  }
  for (let from = start; from < to; from++) {
    let next = from;
    while (next < to && !same(before[next], after[next])) next++;
    if (next > from) yield { from, removed: next - from, blocks: after.slice(from, next) };
    from = next;
  }
}

/** Cuts a large change into small ones: the first takes away what goes, the others only add. */
function* parts({ from, removed, blocks }: Hunk): Generator<Hunk> {
  let [start, size] = [0, 0];
  for (const [index, { text }] of blocks.entries()) {
    size += text.length;
    if (size < PER_PATCH && index + 1 < blocks.length) continue;
    yield {
      from: from + start,
      removed: start === 0 ? removed : 0,
      blocks: bare(blocks.slice(start, index + 1)),
    };
    [start, size] = [index + 1, 0];
  }
  if (blocks.length === 0) yield { from, removed, blocks };
}

/** Blocks without whatever else they carry, so that nothing but text is sent. */
function bare(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.map(({ text, level }) => ({ text, level }));
}

function same(one: TextBlock | undefined, other: TextBlock | undefined): boolean {
  return one?.text === other?.text && one?.level === other?.level;
}
