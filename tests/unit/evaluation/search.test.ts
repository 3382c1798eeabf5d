import { describe, expect, it } from 'vitest';
import { evaluateSearch } from '../../evaluation/search.ts';
import { answerOver, LIBRARY } from '../search/cards.ts';

const lines = [
  { id: 'one', query: 'invoerings toets', kind: 'compound', relevant: { 'eis-invoeringstoets': 3 } },
  { query: 'atr', kind: 'abbreviation', relevant: { 'eis-generatie': 3 } },
  { query: 'weerbericht voor morgen', kind: 'none', relevant: {} },
];

describe('evaluateSearch', () => {
  const { figures, table, runs } = evaluateSearch(lines, answerOver(LIBRARY));

  it('answers quality and speed, quality without the queries that ask for nothing', () => {
    expect(Object.keys(figures)).toEqual([
      'n',
      'ndcg5',
      'mrr',
      'success1',
      'success3',
      'noneQuiet',
      'p50ms',
      'p95ms',
      'keystrokeP95ms',
    ]);
    expect(figures).toMatchObject({ n: 3, ndcg5: 0.5, mrr: 0.5, success1: 0.5, noneQuiet: 1 });
  });

  it('shows a row for all and one per kind', () => {
    expect(table.split('\n').map((row) => row.split(' ')[0])).toEqual([
      '',
      'all',
      'abbreviation',
      'compound',
      'none',
    ]);
  });

  it('keeps the full answer of every line', () => {
    expect(runs).toHaveLength(3);
    expect(runs[0]).toMatchObject({
      id: 'one',
      answer: expect.arrayContaining([
        expect.objectContaining({ id: 'eis-invoeringstoets', confident: true }),
      ]),
    });
  });
});
