/** One thing that a term can mean. */
export interface Meaning {
  /** The term written out, or what it stands for in other words. */
  readonly expansion: string;
  /** Ids of the cards that explain it, the nearest first; may be empty. */
  readonly cards: readonly string[];
}

/** An abbreviation, synonym or older name. With more than one meaning it is ambiguous. */
export interface GlossaryEntry {
  readonly term: string;
  readonly meanings: readonly Meaning[];
  /** What else one should know, such as "Oude naam; nu ATR." */
  readonly note?: string;
}
