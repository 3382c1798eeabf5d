import type { Inline, Line } from './card.ts';

/** The words of a line without its markup. */
export function plain(line: Line): string {
  return line.map(words).join('');
}

function words(part: Inline): string {
  if (typeof part === 'string') return part;
  return plain('strong' in part ? part.strong : part.em);
}
