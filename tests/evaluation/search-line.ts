import type { Grades } from './metrics.ts';

/** A query with its graded answers; no answers means that the product should stay quiet. */
export interface SearchLine {
  readonly id?: string;
  readonly query: string;
  readonly kind: string;
  readonly relevant: Grades;
}

/** Checks one line of a search file; throws when a field is missing or wrong. */
export function parseSearchLine(value: unknown): SearchLine {
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  const { id, query, kind, relevant } = value as Record<string, unknown>;
  if (typeof query !== 'string') throw new Error('"query" is not a text');
  if (typeof kind !== 'string') throw new Error('"kind" is not a text');
  if (typeof relevant !== 'object' || relevant === null || Array.isArray(relevant)) {
    throw new Error('"relevant" is not an object');
  }
  for (const [cardId, grade] of Object.entries(relevant)) {
    if (![1, 2, 3].includes(grade)) throw new Error(`the grade of "${cardId}" is not 1, 2 or 3`);
  }
  return { ...(typeof id === 'string' ? { id } : {}), query, kind, relevant: relevant as Grades };
}
