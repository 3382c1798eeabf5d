import type { Card, Line } from '../card.ts';

/** A compiled card together with where its writer put everything, for messages about it. */
export interface WrittenCard {
  readonly card: Card;
  /** What people type who do not know what it is called; for the search, not for the card. */
  readonly phrasings: readonly string[];
  /** Path of the file, with `/`. */
  readonly file: string;
  /** Keys of `card.sources`, in the same order. */
  readonly sourceKeys: readonly string[];
  /** Line of the file, counted from 1, at which a line of the text starts. */
  lineOf(line: Line): number;
  /** Line of the file at which a field of the front matter stands; 1 for a field that is not there. */
  fieldLine(field: string): number;
}
