import type { MatchField } from './document.ts';

/** What a search answers. */
export interface Answer {
  /** The best matches, with what to show of them. */
  readonly matches: readonly Match[];
  /** Everything that was found, best first, so that it can be counted and filtered. */
  readonly found: readonly Found[];
  /** Names that may have been meant; for when nothing is a confident answer. Costs as much as the search. */
  suggest(): readonly string[];
}

/** Something found, without what to show of it. */
export interface Found {
  /** Name of the collection it stands in. */
  readonly collection: string;
  readonly id: string;
  /** Higher is better; only the order means something. */
  readonly score: number;
  /** False when this is the nearest thing found rather than an answer. */
  readonly confident: boolean;
}

export interface Match extends Found {
  readonly reason: MatchReason;
}

/** Where the query was found, and the stretch to show and mark. */
export interface MatchReason {
  /** `related`: not found itself, but kept together with a document that was; `text` is its title. */
  readonly field: MatchField | 'related';
  /** The title, term, sentence or phrase in which the match stands. */
  readonly text: string;
  /** Places in `text` to highlight, as [start, end) in UTF-16 units, in order, not overlapping. */
  readonly ranges: readonly Range[];
}

/** A stretch of text as [start, end) in UTF-16 units. */
export type Range = readonly [start: number, end: number];
