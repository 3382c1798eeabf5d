import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../core/search/index/build.ts';
import { createAnalyzer } from '../../../core/search/language/analyzer.ts';
import { EMPTY_LEXICON } from '../../../core/search/language/lexicon.ts';
import { libraryDocuments } from '../../../core/search/library-documents.ts';
import { openCollection } from '../../../core/search/open-collection.ts';
import { parseQuery } from '../../../core/search/query.ts';
import { card, LIBRARY, searchOver } from './cards.ts';

const search = searchOver(LIBRARY);

describe('hostile input', () => {
  it('never throws and never answers more than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(20), (query, limit) => {
        expect(search(query, { limit }).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it.each(['(((', '[a-z', '.*+?^$()|[]{}\\', '\\', '__proto__', 'constructor', 'toString', '\uD800'])(
    'takes %j as text',
    (query) => {
      expect(() => search(query)).not.toThrow();
      expect(search(query).filter((match) => match.confident)).toEqual([]);
    },
  );

  it.each([
    ['one word', 'a'.repeat(10_000)],
    ['many words', 'consultatie regeldruk '.repeat(500)],
    ['many unknown words', 'xkcdq zwbvn '.repeat(900)],
    ['marks', 'e\u0301'.repeat(5_000)],
  ])('reads and looks up only the start of 10,000 characters of %s', (_, typed) => {
    const analyzer = createAnalyzer(EMPTY_LEXICON);
    let read = 0;
    const counting = {
      ...analyzer,
      analyze: (text: string) => {
        read += text.length;
        return analyzer.analyze(text);
      },
    };
    const query = parseQuery(typed, counting, EMPTY_LEXICON);
    expect(read).toBeLessThanOrEqual(240);
    expect(query.key.length).toBeLessThanOrEqual(240);
    expect(query.words.length).toBeLessThanOrEqual(16);
    expect(search(typed)).toEqual(search(typed.slice(0, 240)));
  });

  it('survives words that are properties of every object', () => {
    const odd = searchOver([
      card({ id: 'constructor', title: 'constructor', terms: ['__proto__', 'valueOf'] }),
    ]);
    expect(odd('constructor')[0]?.id).toBe('constructor');
    expect(odd('valueof')[0]?.id).toBe('constructor');
  });

  it('answers nothing from an empty library', () => {
    expect(searchOver([])('iets')).toEqual([]);
  });

  it('refuses an index of another version', () => {
    const documents = libraryDocuments({ cards: LIBRARY, glossary: [] });
    const index = { ...buildIndex(documents), version: 99 } as never;
    expect(() => openCollection({ name: 'library', documents, index })).toThrow(/version/);
  });
});
