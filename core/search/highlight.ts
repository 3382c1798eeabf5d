import type { Expansion } from './expand.ts';
import type { Collection } from './index/collection.ts';
import { isStopWord } from './language/stop-words.ts';
import { findWords } from './language/words.ts';
import type { Range } from './match.ts';

/** A stretch of a text with the number of the word of a query that it is. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly meant: number;
}

/** A line of a passage, with the places to highlight in it. */
export interface ShownLine {
  readonly text: string;
  /** In order and not overlapping. */
  readonly ranges: readonly Range[];
}

/** Shows a passage: the line of it in which most words of the query stand, the first of equals. */
export type Highlighter = (passage: number, expansions: readonly Expansion[]) => ShownLine;

/** Passages of which the words are remembered; the list of matches changes little per keystroke. */
const REMEMBERED = 300;

/** A highlighter of one collection, marking whole words: also inflected, compound and misspelt ones. */
export function createHighlighter({ passages, numberOf }: Collection): Highlighter {
  const kept = new Map<number, ReturnType<typeof read>>();

  function read(passage: number) {
    return (passages[passage]?.text ?? '').split('\n').map((text) => ({
      text,
      words: findWords(text)
        .filter(({ surface }) => !isStopWord(surface))
        .map(({ start, end, surface, join }) => ({
          start,
          end,
          number: numberOf(surface),
          joined: join && { end: join.end, number: numberOf(join.surface) },
        })),
    }));
  }
  return (passage, expansions) => {
    const lines = kept.get(passage) ?? read(passage);
    kept.delete(passage);
    kept.set(passage, lines);
    if (kept.size > REMEMBERED) kept.delete(kept.keys().next().value as number);
    let best = { text: lines[0]?.text ?? '', places: [] as Place[], count: 0 };
    for (const { text, words } of lines) {
      const places = words.flatMap(({ start, end, number, joined }): Place[] => {
        const whole = joined ? meantBy(joined.number, expansions) : -1;
        if (joined && whole >= 0) return [{ start, end: joined.end, meant: whole }];
        const meant = meantBy(number, expansions);
        return meant < 0 ? [] : [{ start, end, meant }];
      });
      const count = new Set(places.map(({ meant }) => meant)).size;
      if (count > best.count) best = { text, places, count };
    }
    const ranges = best.places.map(({ start, end }): Range => [start, end]);
    return { text: best.text, ranges: tidyRanges(ranges, best.text.length) };
  };
}

/** The first word of the query that may mean this word of the collection; -1 when none does. */
function meantBy(number: number | undefined, expansions: readonly Expansion[]): number {
  if (number === undefined) return -1;
  return expansions.findIndex(
    ({ words, parts }) => words.has(number) || parts.some((part) => part.has(number)),
  );
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
