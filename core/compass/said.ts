/** A passage of the draft that says something. */
export interface Said {
  /** Its number among the blocks. */
  readonly block: number;
  readonly text: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}
