/** A paragraph with its topics, the main one first; `['none']` when no card should show. */
export interface AdviceLine {
  readonly id?: string;
  readonly text: string;
  readonly heading?: string;
  readonly docType?: string | null;
  readonly topics: readonly string[];
}

/** Checks one line of an advice file; throws when a field is missing or wrong. */
export function parseAdviceLine(value: unknown): AdviceLine {
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  const { id, text, heading, docType, topics } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('"text" is not a text');
  if (!Array.isArray(topics) || topics.length === 0 || !topics.every((topic) => typeof topic === 'string')) {
    throw new Error('"topics" is not a list of topics');
  }
  return {
    ...(typeof id === 'string' ? { id } : {}),
    text,
    ...(typeof heading === 'string' ? { heading } : {}),
    ...(typeof docType === 'string' ? { docType } : {}),
    topics,
  };
}
