import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../core/guidance/compile/library.ts';
import { readGuidance } from '../../../scripts/library.ts';

describe('coverage of the topics', async () => {
  const { cards, topics } = compileLibrary(await readGuidance());
  const owner = new Map(cards.flatMap(({ card }) => [card.id, ...card.aliases].map((id) => [id, card.id])));

  it('every topic has a card', () => {
    expect(topics.cards.length).toBe(191);
    expect(topics.cards.filter((id) => owner.get(id) !== id)).toEqual([]);
  });

  it('every other id of a topic is an alias of the card that it became', () => {
    expect(Object.keys(topics.aliases)).toHaveLength(7);
    expect(Object.fromEntries(Object.keys(topics.aliases).map((id) => [id, owner.get(id)]))).toEqual(
      topics.aliases,
    );
  });
});
