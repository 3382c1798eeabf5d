import { describe, expect, it } from 'vitest';
import { glossaryAnswer } from '../../../core/guidance/glossary-answer.ts';

const glossary = [
  { term: 'MvT', meanings: [{ expansion: 'memorie van toelichting', cards: [] }] },
  { term: 'U&H', meanings: [{ expansion: 'uitvoerbaarheid en handhaafbaarheid', cards: [] }] },
];

describe('the answer of the glossary', () => {
  it.each([
    ['m.v.t.', 'MvT'],
    [' mvt ', 'MvT'],
    ['u & h', 'U&H'],
  ])('for "%s" is %s', (query, term) => {
    expect(glossaryAnswer(glossary, query)?.term).toBe(term);
  });

  it.each(['mvt schrijven', '', '.', 'mv'])('for "%s" is none', (query) => {
    expect(glossaryAnswer(glossary, query)).toBeUndefined();
  });
});
