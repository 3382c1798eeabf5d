import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

const SHORTEST = 8;
const ALIKE = 0.8;

interface Known {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Two cards that say the same in nearly the same words: one of them should say it. */
export const nearDuplicates: Rule = {
  name: 'bijna gelijke zinnen',
  severity: 'warning',
  find: ({ cards }) => {
    const sentences = cards.flatMap((written) =>
      sentencesOf(written).map(({ text, line }): Known => {
        const words = new Set(wordsOf(text.toLowerCase()));
        return { id: written.card.id, file: written.file, line, text, words };
      }),
    );
    const long = sentences.filter(({ text }) => wordsOf(text).length >= SHORTEST);
    const rarity = countWords(long);
    const byWord = new Map<string, Known[]>();
    const problems: Problem[] = [];
    for (const sentence of long) {
      const { id, file, line, text, words } = sentence;
      const rareFirst = [...words].sort(
        (a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0) || (a < b ? -1 : 1),
      );
      // Sets this alike share a word among their rarest ones: only those need comparing.
      const telling = rareFirst.slice(0, words.size - Math.ceil(ALIKE * words.size) + 1);
      const candidates = new Set(telling.flatMap((word) => byWord.get(word) ?? []));
      for (const other of candidates) {
        if (other.id === id || likeness(words, other.words) < ALIKE) continue;
        problems.push({
          file,
          line,
          message: `bijna gelijk aan ${other.file}:${other.line}: "${text}"`,
        });
      }
      for (const word of telling) byWord.set(word, [...(byWord.get(word) ?? []), sentence]);
    }
    return problems;
  },
};

function countWords(sentences: readonly Known[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Jaccard: what two sets share, as a part of all they hold. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}
