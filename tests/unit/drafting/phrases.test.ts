import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import features from '../../../assets/drafting/features.json' with { type: 'json' };
import { FEATURE_PHRASES } from '../../../core/drafting/evidence.ts';
import { fold } from '../../../core/drafting/fold.ts';
import { KIND_PHRASES } from '../../../core/drafting/kind.ts';
import { LANGUAGE_PHRASES } from '../../../core/drafting/language.ts';
import { phraseBook } from '../../../core/drafting/phrases.ts';
import { placesOf } from '../../../core/drafting/places.ts';

/** The same in strings, slow and plain. */
function folded(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return ` ${plain.replace(/[^a-z0-9]+/g, ' ').trim()}      `;
}

/** How often a phrase starts at a word of a text. */
function occurrences(text: string, phrase: string): number {
  const start = ` ${phrase}`;
  let count = 0;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) count++;
  return count;
}

const phrases = ['wet', 'wet van', 'wetsvoorstel', 'de ', 'je ', 'artikel 1', 'regeldruk', 'a b c'];
const words = fc.constantFrom(
  ...['wet', 'Wét', 'van', 'wetsvoorstellen', 'de', 'den', 'je', 'artikel', '1', '12', 'a', 'b', 'c'],
  ...['Regeldrukkosten', '\n', '–', 'ﬁ', '漢', 'e\u0301', '\u{1f600}'],
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(' ', '', '-', '\n\n', ', ')))
  .map((all) => all.flat().join(''));

describe('a phrase book', () => {
  test('finds what a plain search finds, from the start of a word', () => {
    const book = phraseBook([...phrases, 'wet']);
    const numbers = book.numbersOf(phrases);
    fc.assert(
      fc.property(texts, (text) => {
        const counts = book.counts();
        const body = fold(text);
        for (let word = 0; word < body.words; word++) book.count(body, word, counts);
        expect([...numbers].map((number) => counts[number])).toEqual(
          phrases.map((phrase) => occurrences(folded(text), phrase)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('finds headings past their number, and only at the start of a short line', () => {
    const book = phraseBook(phrases);
    const [, , , , , article, pressure] = book.numbersOf(phrases);
    const headings = (text: string, headings: readonly string[] = []) =>
      placesOf({ title: '', url: '', headings, text, editable: false }, book).headings;
    for (const line of [
      'Regeldruk',
      '3.2 Regeldruk',
      'IV. Regeldruk',
      'b) Regeldruk',
      'Hoofdstuk 3 Regeldruk',
    ]) {
      expect(headings(`Iets\n${line}\nIets`)[pressure ?? -1], line).toBe(1);
      expect(headings('', [line])[pressure ?? -1], line).toBe(1);
    }
    expect(headings('Over regeldruk')[pressure ?? -1]).toBe(0);
    expect(headings(`Regeldruk ${'is er veel '.repeat(20)}`)[pressure ?? -1]).toBe(0);
    expect(headings('Artikel 1')[article ?? -1]).toBe(1);
  });

  test('refuses what it could never find', () => {
    expect(() => phraseBook(['ab'])).toThrow('no phrase');
    expect(() => phraseBook([' wet'])).toThrow('no phrase');
    expect(() => phraseBook(['wet']).numbersOf(['besluit'])).toThrow('not in the book');
  });
});

describe('the data of the verdict', () => {
  test('holds phrases as they are looked up: folded, one space between words', () => {
    const all = [...FEATURE_PHRASES, ...KIND_PHRASES, ...LANGUAGE_PHRASES];
    expect(all.filter((phrase) => !/^[a-z0-9]+( [a-z0-9]+)* ?$/.test(phrase) || phrase.length < 3)).toEqual(
      [],
    );
  });

  test('says of each sign where it stands and how much it may count', () => {
    for (const { id, where, weight, cap } of features.features) {
      expect(['title', 'url', 'opening', 'text', 'headings', 'rate'], id).toContain(where);
      expect(Math.abs(weight) * cap, `${id} alone does not decide`).toBeLessThan(6);
    }
  });
});
