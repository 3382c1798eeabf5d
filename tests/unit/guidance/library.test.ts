import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../core/search/search.ts';
import { readLibrary } from '../../../scripts/library.ts';

describe('the library that ships', async () => {
  const { cards, index } = await readLibrary();

  it('holds cards of all three families, in order of id', () => {
    expect(new Set(cards.map(({ family }) => family))).toEqual(
      new Set(['beleidskompas', 'gids', 'programmas']),
    );
    expect(cards.map(({ id }) => id)).toEqual(cards.map(({ id }) => id).sort());
  });

  it('survives the trip through JSON that the build makes', () => {
    const loaded = JSON.parse(JSON.stringify({ cards, index })) as {
      cards: typeof cards;
      index: typeof index;
    };
    const search = createSearch(loaded.cards, loaded.index);
    expect(search('intenetconsultatie')[0]).toMatchObject({
      cardId: 'eis-internetconsultatie',
      confident: true,
    });
  });

  it('finds every card by its own title', () => {
    const search = createSearch(cards, index);
    for (const { id, title } of cards) expect(search(title)[0]?.cardId, title).toBe(id);
  });
});
