import { describe, expect, it } from 'vitest';
import { card, LIBRARY, searchOver } from './cards.ts';

const search = searchOver(LIBRARY);

describe('search finds the card', () => {
  it.each([
    ['its title', 'Internetconsultatie', 'eis-internetconsultatie'],
    ['a title with stop words only typed in part', 'wie zijn belanghebbenden', 'bk-belanghebbenden'],
    ['a typo', 'intenetconsultatie', 'eis-internetconsultatie'],
    ['swapped letters', 'invoerinsgtoets', 'eis-invoeringstoets'],
    ['a typo in a long compound', 'gegevensbeschermingseffectboordeling', 'eis-dpia'],
    ['a beginning', 'interne', 'eis-internetconsultatie'],
    ['a beginning with a typo', 'intenetcons', 'eis-internetconsultatie'],
    ['an abbreviation', 'atr', 'eis-atr'],
    ['an abbreviation with dots', 'A.T.R.', 'eis-atr'],
    ['an abbreviation with a number', 'cw31', 'eis-cw31'],
    ['the same with punctuation', 'CW-3.1', 'eis-cw31'],
    ['an article written together', 'art68', 'info-artikel-68'],
    ['an article written in full', 'artikel 68', 'info-artikel-68'],
    ['an ampersand read as en', 'u en h', 'eis-uitvoerbaarheid'],
    ['a compound written apart', 'invoerings toets', 'eis-invoeringstoets'],
    ['three words for one compound', 'kosten baten analyse', 'eis-mkba'],
    ['a compound written as one', 'kostenbatenanalyse', 'eis-mkba'],
    ['a compound of words that stand apart', 'regeldruktoets', 'eis-atr'],
    ['a part of a compound', 'generatie', 'eis-generatie'],
    ['a plural', 'evaluaties', 'eis-evaluatie'],
    ['a participle with diacritics', 'geëvalueerd', 'eis-evaluatie'],
    ['no diacritics', 'coordinatie', 'proces-coordinatie'],
    ['an older id', 'bk-actoren', 'bk-belanghebbenden'],
    ['a signal', 'verwerken van persoonsgegevens', 'eis-dpia'],
  ])('by %s: %s', (_, query, cardId) => {
    const [first] = search(query);
    expect(first?.id).toBe(cardId);
    expect(first?.confident).toBe(true);
  });
});

describe('search is quiet', () => {
  it.each(['weerbericht voor morgen', 'xqzvbnk', 'lunch bestellen', 'qw er ty ui op', '!?', ''])(
    'about "%s"',
    (query) => {
      expect(search(query).filter((match) => match.confident)).toEqual([]);
    },
  );
});

describe('search ranks', () => {
  it('a title before a term, and a term before a sentence', () => {
    const found = searchOver([
      card({ id: 'c', title: 'Iets anders', short: 'Hier staat iets over draagvlak.' }),
      card({ id: 'b', title: 'Steun', terms: ['draagvlak'] }),
      card({ id: 'a', title: 'Draagvlak' }),
    ])('draagvlak');
    expect(found.map((match) => match.id)).toEqual(['a', 'b', 'c']);
  });

  it('the same way every time, ties by id', () => {
    const twins = [card({ id: 'b', title: 'Tweeling' }), card({ id: 'a', title: 'Tweeling' })];
    expect(searchOver(twins)('tweeling').map((match) => match.id)).toEqual(['a', 'b']);
    const again = searchOver(LIBRARY);
    for (const query of ['toets', 'gevolgen voor burgers', 'evalutie'])
      expect(again(query)).toEqual(search(query));
  });

  it('not by what was asked before', () => {
    const fresh = searchOver(LIBRARY);
    fresh('regeldruk');
    expect(fresh('toets')).toEqual(search('toets'));
  });
});
