import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../core/search/index/lexicon.ts';
import { createSplitter } from '../../../core/search/language/compounds.ts';

const split = createSplitter(
  createLexicon(['beleid', 'theorie', 'kind', 'kinderen', 'rechten', 'toets', 'onder', 'zoek', 'uitvoering']),
);

describe('createSplitter', () => {
  it('finds known halves with and without a linking letter', () => {
    expect(split('beleidstheorie')).toEqual(['beleid', 'theorie']);
    expect(split('theorietoets')).toEqual(['theorie', 'toets']);
    expect(split('rechtentoets')).toEqual(['rechten', 'toets']);
  });

  it('knows the last part by its stem', () => {
    expect(split('uitvoeringstoetsen')).toEqual(['uitvoering', 'toetsen']);
  });

  it('does not split what it does not know, nor off a particle', () => {
    expect(split('weerbericht')).toEqual([]);
    expect(split('onderzoek')).toEqual([]);
    expect(split('toets')).toEqual([]);
  });
});
