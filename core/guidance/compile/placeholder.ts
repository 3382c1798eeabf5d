import type { Problem } from './problem.ts';

/** Stands in a new card wherever its writer still has something to say. */
export const PLACEHOLDER = 'VUL IN';

/** What is left to fill in, each with its line and the hint that stands there. */
export function findPlaceholders(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((text, at) => {
    const start = text.indexOf(PLACEHOLDER);
    if (start < 0) return [];
    const field = /^\s*(\w+):/.exec(text)?.[1];
    const hint = text
      .slice(start + PLACEHOLDER.length)
      .replace(/^[:\s]+/, '')
      .replace(/["\]}]+$/, '');
    return [
      { file, line: at + 1, message: `nog niet ingevuld: ${[field, hint].filter(Boolean).join(': ')}` },
    ];
  });
}
