import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../core/search/index/lexicon.ts';
import { createAnalyzer, lemmasOf, termsOf } from '../../../core/search/language/analyzer.ts';

const analyzer = createAnalyzer(
  createLexicon(['uitvoering', 'toets', 'kosten', 'gegevens', 'bescherming', 'effect', 'beoordeling']),
);

describe('analyze', () => {
  it('gives offsets into the text as it was written', () => {
    const text = 'De coördinatie, volgens art. 68, ís geëvalueerd.';
    const written = analyzer.analyze(text).map((token) => text.slice(token.start, token.end));
    expect(written).toEqual(['De', 'coördinatie', 'volgens', 'art', '68', 'ís', 'geëvalueerd']);
  });

  it('keeps offsets right where folding changes the length', () => {
    const text = 'ĳzer cafe\u0301 beleids\u00ADplan';
    const tokens = analyzer.analyze(text);
    expect(tokens.map((token) => token.surface)).toEqual(['ijzer', 'cafe', 'beleidsplan']);
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual([
      'ĳzer',
      'cafe\u0301',
      'beleids\u00ADplan',
    ]);
  });

  it('marks stop words and keeps them', () => {
    expect(analyzer.analyze('de toets').map((token) => token.stop)).toEqual([true, false]);
  });

  it('lists compound parts', () => {
    const [token] = analyzer.analyze('Gegevensbeschermingseffectbeoordelingen');
    expect(token?.parts).toEqual(['gegevens', 'bescherming', 'effect', 'beoordelingen']);
  });
});

describe('lemmasOf and termsOf', () => {
  const lemmas = (word: string): Set<string> => new Set(analyzer.analyze(word).flatMap(lemmasOf));
  const meet = (a: string, b: string): boolean => !lemmas(a).isDisjointFrom(lemmas(b));

  it.each([
    ['gemeente', 'gemeenten'],
    ['belanghebbende', 'belanghebbenden'],
    ['evaluatie', 'evaluaties'],
    ['evalueren', 'evaluatie'],
    ['geëvalueerd', 'evaluatie'],
    ['toetsen', 'toets'],
    ['getoetst', 'toets'],
    ['invoering', 'invoeren'],
    ["zbo's", 'zbo'],
  ])('%s and %s are one word', (a, b) => {
    expect(meet(a, b)).toBe(true);
  });

  it('keeps different words apart', () => {
    expect(meet('regering', 'regeling')).toBe(false);
    expect(meet('besluit', 'bestuur')).toBe(false);
  });

  it('indexes the stems of parts too', () => {
    expect(termsOf(analyzer.analyze('uitvoeringstoets')[0] as never)).toEqual(
      expect.arrayContaining(['uitvoeringstoets', 'uitvoering', 'toets']),
    );
  });
});
