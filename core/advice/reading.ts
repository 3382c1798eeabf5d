import type { Analyzer, Token } from '../search/language/analyzer.ts';

/** A stretch of a passage, as [start, end) in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** A passage or heading, read once for all that looks at its words. */
export interface Reading {
  readonly text: string;
  /** Every word in order, stop words included. */
  readonly tokens: readonly Token[];
  /** The places in `tokens` of the words that are no stop words. */
  readonly content: readonly number[];
  /** Per word of `content` the number of its sentence: words of one phrase stand in one sentence. */
  readonly sentences: readonly number[];
}

/** A full stop after an abbreviation ends a sentence too; that only makes a phrase harder to find. */
const SENTENCE_END = /[.!?;:]\s|\n/;

/** Reads a text. Linear in its length. */
export function readText(text: string, analyzer: Analyzer): Reading {
  const tokens = analyzer.analyze(text);
  const content: number[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  let end = 0;
  tokens.forEach((token, at) => {
    if (at > 0 && token.start > end && SENTENCE_END.test(text.slice(end, token.start))) sentence += 1;
    end = token.end;
    if (token.stop) return;
    content.push(at);
    sentences.push(sentence);
  });
  return { text, tokens, content, sentences };
}

/**
 * Where some words stand, by their places in `content`: neighbours as one stretch, with what is between
 * them.
 */
export function rangesOf({ tokens, content }: Reading, at: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  let last = Number.NaN;
  for (const place of [...at].sort((a, b) => a - b)) {
    const token = tokens[content[place] ?? -1];
    if (!token) continue;
    const open = ranges.at(-1);
    if (open && place === last + 1) open[1] = token.end;
    else ranges.push([token.start, token.end]);
    last = place;
  }
  return ranges;
}

/** The words of some ranges as the writer wrote them, parted by an ellipsis. */
export function quote(text: string, ranges: readonly Range[]): string {
  return ranges.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}
