import type { Library } from '../../core/guidance/library.ts';

/** Figures by name; null where there was nothing to measure. */
export type Figures = Readonly<Record<string, number | null>>;

/** What a task may be given beside its lines. */
export interface TaskOptions {
  /** For each topic the cards that serve it; those of the themes when it is left out. */
  readonly topics?: Readonly<Record<string, readonly string[]>>;
}

/** What came of a task. */
export interface Outcome {
  /** The figures for reading, overall and in parts. */
  readonly table: string;
  /** Overall; printed as one JSON object, the last line. */
  readonly figures: Figures;
  /** For every input line, in order, what the product answered. */
  readonly runs: readonly object[];
}

/** One thing that is measured. The command reads the lines, runs the task and prints the outcome. */
export interface Task<Line> {
  /** Checks one parsed JSON value; throws an `Error` that says what is wrong with it. */
  parse(value: unknown): Line;
  /** Asks the product first and judges after: an answer may not depend on what is expected. */
  run(lines: readonly Line[], library: Library, options?: TaskOptions): Outcome | Promise<Outcome>;
}
