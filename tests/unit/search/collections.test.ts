import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../core/search/index/build.ts';
import { libraryDocuments } from '../../../core/search/library-documents.ts';
import { openCollection } from '../../../core/search/open-collection.ts';
import { createSearch } from '../../../core/search/search.ts';
import { card, searchOver } from './cards.ts';

describe('a search over several collections', () => {
  const cards = libraryDocuments({ cards: [card({ id: 'eis-a', title: 'Regeldruk' })], glossary: [] });
  const notes = [
    {
      id: 'pin-1',
      keys: [],
      related: [],
      passages: [{ field: 'note' as const, text: 'Bel de regeldrukcoördinator' }],
    },
  ];
  const library = openCollection({ name: 'library', documents: cards, index: buildIndex(cards) });
  const search = createSearch([
    library,
    openCollection({ name: 'pins', documents: notes, index: buildIndex(notes) }),
  ]);

  it('says where each answer stands, best first', () => {
    const { matches } = search('regeldruk');
    expect(matches.map(({ collection, id }) => [collection, id])).toEqual([
      ['library', 'eis-a'],
      ['pins', 'pin-1'],
    ]);
    expect(matches[1]?.reason.field).toBe('note');
  });

  it('leaves out what is refused, and still says that it was found', () => {
    const { matches, found } = search('regeldruk', { keep: (_, collection) => collection === 'pins' });
    expect(matches.map(({ id }) => id)).toEqual(['pin-1']);
    expect(found).toHaveLength(2);
  });
});

describe('what is kept together', () => {
  it('comes up beside a confident answer, with the reason', () => {
    const search = searchOver([
      card({ id: 'doc-mvt', title: 'Memorie van toelichting', terms: ['MvT'], related: ['eis-toelichting'] }),
      card({ id: 'eis-toelichting', title: 'Wat er in een toelichting hoort' }),
      card({ id: 'eis-ver', title: 'Iets heel anders' }),
    ]);
    const matches = search('mvt');
    expect(matches.map(({ id }) => id)).toEqual(['doc-mvt', 'eis-toelichting']);
    expect(matches[1]).toMatchObject({
      confident: false,
      reason: { field: 'related', text: 'Memorie van toelichting' },
    });
  });
});

describe('names that may have been meant', () => {
  const cards = libraryDocuments({
    cards: [card({ id: 'eis-a', title: 'Gegevensbeschermingseffectbeoordeling' })],
    glossary: [],
  });
  const search = createSearch([
    openCollection({ name: 'library', documents: cards, index: buildIndex(cards) }),
  ]);

  it('are offered for a word with more errors than a search forgives', () => {
    expect(search('gegevesbescermngeffect').suggest()).toEqual(['Gegevensbeschermingseffectbeoordeling']);
  });

  it('are none for nonsense', () => {
    expect(search('qqqxzwv').suggest()).toEqual([]);
  });
});
