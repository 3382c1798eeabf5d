import { describe, expect, it } from 'vitest';
import { libraryDocuments } from '../../../core/search/library-documents.ts';
import { withPhrasings } from '../../../core/search/phrasings.ts';
import { card, searchOver } from './cards.ts';

describe('phrasings', () => {
  it('that a name or another phrasing holds whole are left out', () => {
    const documents = libraryDocuments({
      cards: [card({ id: 'eis-a', title: 'Toets op regeldruk', terms: ['ATR'] })],
      glossary: [],
    });
    const phrasings = ['regeldruk, toets', 'de atr', 'te veel papierwerk', 'veel papierwerk', 'formulieren'];
    const [document] = withPhrasings(documents, new Map([['eis-a', phrasings]]));
    expect(document?.hidden).toEqual(['te veel papierwerk', 'formulieren']);
  });

  it('count one by one: words of several together are no phrasing', () => {
    const search = searchOver([
      card({ id: 'eis-los', title: 'Los', signals: ['boos worden', 'de baas', 'iets zeggen tegen collega'] }),
      card({ id: 'eis-heel', title: 'Heel', signals: ['boos op de baas'] }),
    ]);
    expect(search('baas boos').map(({ id }) => id)).toEqual(['eis-heel', 'eis-los']);
  });
});
