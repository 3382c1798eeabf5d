import type { Range } from './match.ts';
import { surenessIn } from './passage-fit.ts';
import type { ReadPassage } from './passage-reader.ts';
import type { WordHits } from './word-hits.ts';

/** The places in a passage that a query found, as whole words, in order and not overlapping. */
export function highlight(words: readonly WordHits[], passage: ReadPassage): Range[] {
  const ranges = passage.tokens.flatMap((token): Range[] => {
    if (!words.some((word) => surenessIn(word, token) > 0)) return [];
    const { join } = token;
    const joined = join !== null && words.some((word) => word.sureness.has(join.surface));
    return [[token.start, joined ? join.end : token.end]];
  });
  return tidyRanges(ranges, passage.text.length);
}

/** Sorts ranges, cuts them to the text and melts those that touch or overlap. */
export function tidyRanges(ranges: readonly Range[], length: number): Range[] {
  const tidy: [number, number][] = [];
  const sorted = ranges
    .map(([start, end]) => [Math.max(0, start), Math.min(length, end)] as const)
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [start, end] of sorted) {
    const before = tidy.at(-1);
    if (before !== undefined && start <= before[1]) before[1] = Math.max(before[1], end);
    else tidy.push([start, end]);
  }
  return tidy;
}
