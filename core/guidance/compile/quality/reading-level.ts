import type { Rule } from './rule.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

const MEAN_LIMIT = 16;
const LONGEST = 30;

/** Sentences are short: at most 16 words on average, never more than 30. */
export const readingLevel: Rule = {
  name: 'leesniveau',
  severity: 'error',
  find: ({ cards }) =>
    cards.flatMap((written) => {
      const sentences = sentencesOf(written).map((sentence) => ({
        ...sentence,
        words: wordsOf(sentence.text).length,
      }));
      const problems = sentences
        .filter(({ words }) => words > LONGEST)
        .map(({ line, words, text }) => ({
          file: written.file,
          line,
          message: `zin van ${words} woorden, hooguit ${LONGEST}: "${text.slice(0, 60)}…"`,
        }));
      // Names in a list of people are not sentences; they would hide long ones.
      const prose = sentences.filter(({ part }) => part !== 'who');
      const mean = prose.reduce((sum, { words }) => sum + words, 0) / prose.length;
      if (mean > MEAN_LIMIT) {
        const message = `zinnen zijn gemiddeld ${mean.toFixed(1)} woorden, hooguit ${MEAN_LIMIT}`;
        problems.push({ file: written.file, line: prose[0]?.line ?? 1, message });
      }
      return problems;
    }),
};
