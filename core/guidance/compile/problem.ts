/** What is wrong with a card, where, in words that the writer of the card can act on. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; absent when the file as a whole is meant. */
  readonly line?: number;
  readonly message: string;
}

/** Writes a problem the way editors and terminals make clickable: `file:line  message`. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${line === undefined ? file : `${file}:${line}`}  ${message}`;
}

/** Thrown when the library cannot be compiled; `problems` holds all of them, not just the first. */
export class GuidanceError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`De kaarten kloppen niet:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'GuidanceError';
    this.problems = problems;
  }
}
