import { describe, expect, it } from 'vitest';
import { librarySearch } from '../../../core/search/library-search.ts';
import { readLibrary } from '../../../scripts/library.ts';

describe('the library that ships', async () => {
  const { cards, glossary, index, thesaurus } = await readLibrary();

  it('holds cards of all three families, in order of id', () => {
    expect(new Set(cards.map(({ family }) => family))).toEqual(
      new Set(['beleidskompas', 'gids', 'programmas']),
    );
    expect(cards.map(({ id }) => id)).toEqual(cards.map(({ id }) => id).sort());
  });

  it('survives the trip through JSON that the build makes', () => {
    const loaded = JSON.parse(JSON.stringify({ cards, glossary, index, thesaurus })) as {
      cards: typeof cards;
      glossary: typeof glossary;
      index: typeof index;
      thesaurus: typeof thesaurus;
    };
    const search = librarySearch(loaded);
    expect(search('intenetconsultatie').matches[0]).toMatchObject({
      id: 'eis-internetconsultatie',
      confident: true,
    });
  });

  it('finds every card by its own title', () => {
    const search = librarySearch({ cards, glossary, index, thesaurus });
    for (const { id, title } of cards) expect(search(title).matches[0]?.id, title).toBe(id);
  });
});
