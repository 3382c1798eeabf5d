import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../core/search/index/lexicon.ts';
import { createAnalyzer, termsOf } from '../../../core/search/language/analyzer.ts';
import { fold } from '../../../core/search/language/fold.ts';
import { librarySearch } from '../../../core/search/library-search.ts';
import { readLibrary } from '../../../scripts/library.ts';
import { card, searchOver } from './cards.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

describe('the analyzer', () => {
  const analyzer = createAnalyzer(createLexicon(['gegevens', 'bescherming', 'uitvoering', 'toets']));
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(fold(written))).toBe(fold(written));
      }),
    );
  });

  it('gives the same tokens for a word that it made itself', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { surface } of analyzer.analyze(written)) {
          expect(analyzer.analyze(surface).map((token) => token.surface)).toEqual([surface]);
        }
      }),
    );
  });

  it('makes at most a handful of terms of a word, and never more letters than they could have', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const token of analyzer.analyze(written)) {
          expect(termsOf(token).length).toBeLessThanOrEqual(4 + 2 * token.parts.length);
          expect(token.parts.join('').length).toBeLessThanOrEqual(token.surface.length);
        }
      }),
    );
  });
});

describe('the search', async () => {
  const library = await readLibrary();
  const search = librarySearch(library);
  const edited = fc.record({
    kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
    letter: fc.constantFrom(...LETTERS),
    at: fc.nat(40),
    place: fc.nat(),
  });

  it('finds a card by its title with one edit in a word of six letters or more', () => {
    const cards = library.cards.filter(({ title }) => longWords(title).length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...cards), edited, ({ id, title }, { kind, letter, at, place }) => {
        const words = longWords(title);
        const word = words[place % words.length] as RegExpExecArray;
        const changed = edit(word[0], kind, at % word[0].length, letter);
        const query = title.slice(0, word.index) + changed + title.slice(word.index + word[0].length);
        expect(
          search(query).matches.map((match) => match.id),
          query,
        ).toContain(id);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps finding a card by its exact title when another is added', () => {
    const title = fc
      .array(fc.constantFrom('toets', 'toetsing', 'plan', 'planning', 'wet', 'wetten', 'kosten'), {
        minLength: 1,
        maxLength: 3,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(title, { minLength: 2, maxLength: 6 }), (titles) => {
        const cards = titles.map((one, at) => card({ id: `card-${at}`, title: one }));
        const [added, ...before] = cards;
        for (const { id, title: own } of before) {
          expect(searchOver([...before, added as (typeof cards)[number]])(own)[0]?.id).toBe(id);
        }
      }),
      { numRuns: 50 },
    );
  });
});

function longWords(title: string): RegExpExecArray[] {
  return [...title.matchAll(/[a-z]{6,}/gi)];
}

function edit(word: string, kind: string, at: number, letter: string): string {
  if (kind === 'insert') return word.slice(0, at) + letter + word.slice(at);
  if (kind === 'delete') return word.slice(0, at) + word.slice(at + 1);
  if (kind === 'replace') return word.slice(0, at) + letter + word.slice(at + 1);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
