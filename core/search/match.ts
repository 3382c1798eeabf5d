/** What a search answers. */
export interface Match {
  readonly cardId: string;
  /** Higher is better; only the order means something. */
  readonly score: number;
  /** False when this is the nearest thing found rather than an answer. */
  readonly confident: boolean;
  readonly reason: MatchReason;
}

/** A place in a card where a query can be found; 'signal' is a phrase that the card listens for. */
export type MatchField = 'title' | 'term' | 'short' | 'body' | 'signal';

/** Where the query was found, and the stretch to show and mark. */
export interface MatchReason {
  readonly field: MatchField;
  /** The title, term, sentence or phrase in which the match stands. */
  readonly text: string;
  /** Places in `text` to highlight, as [start, end) in UTF-16 units, in order, not overlapping. */
  readonly ranges: readonly Range[];
}

/** A stretch of text as [start, end) in UTF-16 units. */
export type Range = readonly [start: number, end: number];
