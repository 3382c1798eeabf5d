import { decodeNumbers, encodeNumbers } from './numbers.ts';

/**
 * Writes the lengths of passages, in content words, as what the postings do not tell: a passage has
 * nearly always as many words as there are postings of it.
 *
 * @param postings The passage of every posting.
 */
export function encodeLengths(lengths: readonly number[], postings: Iterable<number>): string {
  const posted = countPerPassage(lengths.length, postings);
  return encodeNumbers(
    lengths.map((length, passage) => {
      const more = length - (posted[passage] as number);
      return more < 0 ? -2 * more - 1 : 2 * more;
    }),
  );
}

/** Reads what `encodeLengths` wrote. Linear. */
export function decodeLengths(text: string, postings: Iterable<number>): Uint32Array {
  const written = decodeNumbers(text);
  const posted = countPerPassage(written.length, postings);
  return posted.map((count, passage) => {
    const more = written[passage] as number;
    return count + (more % 2 === 1 ? -(more + 1) / 2 : more / 2);
  });
}

function countPerPassage(passages: number, postings: Iterable<number>): Uint32Array {
  const counts = new Uint32Array(passages);
  for (const passage of postings) counts[passage] = (counts[passage] as number) + 1;
  return counts;
}
