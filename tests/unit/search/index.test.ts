import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../core/search/index/build.ts';
import { packForms, unpackForms } from '../../../core/search/index/lemma-rules.ts';
import { decodeLengths, encodeLengths } from '../../../core/search/index/lengths.ts';
import { decodeLists, encodeLists } from '../../../core/search/index/lists.ts';
import { decodeNumbers, encodeNumbers } from '../../../core/search/index/numbers.ts';
import { packPostings, unpackPostings } from '../../../core/search/index/postings.ts';
import { decodeWords, encodeWords } from '../../../core/search/index/word-list.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1'), minLength: 1, maxLength: 8 });

describe('what an index is written in', () => {
  it('gives numbers back, in letters that JSON leaves alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), (numbers) => {
        const text = encodeNumbers(numbers);
        expect([...decodeNumbers(text)]).toEqual(numbers);
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
      }),
    );
  });

  it('gives rising lists back, also empty ones', () => {
    const list = fc.uniqueArray(fc.nat(5_000), { maxLength: 20 }).map((some) => some.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        const { starts, values } = decodeLists(encodeLists(lists));
        const back = lists.map((_, at) => [...values.subarray(starts[at], starts[at + 1])]);
        expect(back).toEqual(lists);
      }),
    );
  });

  it('gives words back, whatever they share, and refuses one that it cannot hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = words.sort();
        expect(decodeWords(encodeWords(sorted))).toEqual(sorted);
      }),
    );
    expect(() => encodeWords(['twee woorden'])).toThrow('cannot be packed');
  });

  it('gives postings back, words from A to Z, and refuses a word that it cannot hold', () => {
    const passages = fc
      .uniqueArray(fc.nat(5_000), { minLength: 1, maxLength: 20 })
      .map((some) => some.sort((a, b) => a - b));
    const posted = fc
      .uniqueArray(fc.tuple(word, passages), { selector: ([one]) => one })
      .map((some) => some.sort(([, [a = 0]], [, [b = 0]]) => a - b));
    fc.assert(
      fc.property(posted, (given) => {
        const { words, lists } = unpackPostings(JSON.parse(JSON.stringify(packPostings(given))));
        const back = words.map((one, at) => [
          one,
          [...lists.values.subarray(lists.starts[at], lists.starts[at + 1])],
        ]);
        expect(back).toEqual(given.toSorted(([a], [b]) => (a < b ? -1 : 1)));
      }),
    );
    expect(() => packPostings([['twee woorden', [0]]])).toThrow('cannot be packed');
  });

  it('gives lengths back, longer or shorter than the postings tell', () => {
    const passage = fc.tuple(fc.nat(200), fc.nat(200));
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 30 }), (passages) => {
        const lengths = passages.map(([length]) => length);
        const postings = passages.flatMap(([, count], at) => Array.from({ length: count }, () => at));
        expect([...decodeLengths(encodeLengths(lengths, postings), postings)]).toEqual(lengths);
      }),
    );
  });

  it('gives forms back by rule', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.option(word))), (pairs) => {
        const words = pairs.map(([one]) => one);
        const forms = pairs.map(([one, form]) => (form === one ? null : form));
        expect(unpackForms(words, JSON.parse(JSON.stringify(packForms(words, forms))))).toEqual(forms);
      }),
    );
  });
});

describe('buildIndex', () => {
  const document = (id: string) => ({ id, keys: [], passages: [], related: [] });

  it('refuses two documents with one id', () => {
    expect(() => buildIndex([document('a'), document('a')])).toThrow('share an id');
  });

  it('is the same for the same documents', () => {
    const documents = [
      { ...document('a'), passages: [{ field: 'title' as const, text: 'Toets en toetsen' }] },
    ];
    expect(buildIndex(documents)).toEqual(buildIndex(structuredClone(documents)));
  });
});
