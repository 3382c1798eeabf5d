import { readFile } from 'node:fs/promises';

/** A line that could not be used; counted from 1, as editors do. */
export interface BrokenLine {
  readonly number: number;
  readonly message: string;
}

export interface Lines<Line> {
  readonly lines: readonly Line[];
  readonly broken: readonly BrokenLine[];
}

/**
 * Reads a JSONL file. `parse` checks the shape of one line and throws when it is wrong; such a line,
 * or one that is no JSON, is reported and skipped. Empty lines are nothing. Rejects only when the
 * file cannot be read.
 */
export async function readLines<Line>(path: string, parse: (value: unknown) => Line): Promise<Lines<Line>> {
  return parseLines(await readFile(path, 'utf8'), parse);
}

/** As `readLines`, on text that is at hand. */
export function parseLines<Line>(text: string, parse: (value: unknown) => Line): Lines<Line> {
  const lines: Line[] = [];
  const broken: BrokenLine[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, at) => {
      if (line.trim() === '') return;
      try {
        lines.push(parse(JSON.parse(line)));
      } catch (error) {
        broken.push({ number: at + 1, message: error instanceof Error ? error.message : String(error) });
      }
    });
  return { lines, broken };
}
