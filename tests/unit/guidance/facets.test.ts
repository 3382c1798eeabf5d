import { describe, expect, it } from 'vitest';
import { countFacet, passes } from '../../../core/guidance/facets.ts';
import { card } from '../search/cards.ts';

const cards = [
  { ...card({ id: 'a', title: 'A' }), kind: 'eis' as const, questions: [4, 1] },
  { ...card({ id: 'b', title: 'B' }), kind: 'toets' as const, questions: [4] },
  { ...card({ id: 'c', title: 'C' }), kind: 'toets' as const, obligation: { answer: 'ja' as const } },
];

describe('facets', () => {
  it('count a card under every value it has, in a fixed order, without empty values', () => {
    expect(countFacet(cards, 'question', {})).toEqual([
      { value: '1', count: 1 },
      { value: '4', count: 2 },
    ]);
    expect(countFacet(cards, 'duty', {})).toEqual([
      { value: 'ja', count: 1 },
      { value: 'nee', count: 2 },
    ]);
  });

  it('count what is left after the other filters, not their own', () => {
    expect(countFacet(cards, 'kind', { question: '4', kind: 'eis' })).toEqual([
      { value: 'eis', count: 1 },
      { value: 'toets', count: 1 },
    ]);
  });

  it('keep a chosen value in sight when nothing is left of it', () => {
    expect(countFacet(cards, 'kind', { duty: 'ja', kind: 'eis' })).toContainEqual({ value: 'eis', count: 0 });
  });

  it('let a card pass that has every chosen value', () => {
    expect(cards.filter((one) => passes(one, { kind: 'toets', question: '4' })).map(({ id }) => id)).toEqual([
      'b',
    ]);
  });
});
