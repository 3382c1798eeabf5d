import { describe, expect, it } from 'vitest';
import { GROUPINGS, groupCards, OTHER } from '../../../core/guidance/groups.ts';
import { readLibrary } from '../../../scripts/library.ts';

describe('groupCards', async () => {
  const { cards } = await readLibrary();

  it.each(GROUPINGS)('by %s leaves no card out and makes no empty group', (by) => {
    const groups = groupCards(cards, by);
    expect(new Set(groups.flatMap((group) => group.cards)).size).toBe(cards.length);
    expect(groups.every((group) => group.cards.length > 0)).toBe(true);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  });

  it('keeps the order of the questions, with what has none last', () => {
    expect(groupCards(cards, 'question').map(({ key }) => key)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      OTHER,
    ]);
  });

  it('puts a question under its own letter, not under its number', () => {
    const letters = groupCards(cards, 'letter');
    expect(letters.map(({ key }) => key).join('')).toMatch(/^[A-Z]+$/);
    const w = letters.find(({ key }) => key === 'W');
    expect(w?.cards.map(({ id }) => id)).toContain('bk-gevolgen');
  });
});
