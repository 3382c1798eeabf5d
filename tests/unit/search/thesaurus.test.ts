import { describe, expect, it } from 'vitest';
import { loadThesaurus, packThesaurus } from '../../../core/search/index/thesaurus.ts';
import { stem } from '../../../core/search/language/stem.ts';
import { meaningsOf } from '../../../core/search/thesaurus.ts';

const written = {
  synonyms: [['baas', 'chef', 'leidinggevende', 'hoogste ambtenaar']],
  english: { stakeholder: ['belanghebbende'], 'theory of change': ['beleidstheorie'] },
  associations: { bakker: 'ondernemer mkb', chef: 'leidinggevende directie' },
};
const thesaurus = loadThesaurus(JSON.parse(JSON.stringify(packThesaurus(written))));

/** What each word of a query may mean, as stems with their sureness. */
function meant(words: readonly string[], known = false): [string, number][][] {
  return meaningsOf(words.map(stem), thesaurus, () => known).map((meanings) => [...meanings].sort());
}

describe('the thesaurus', () => {
  it('knows the other words of a group, but a phrase only as an entry', () => {
    const forms = (words: readonly string[]) => meant(words)[0]?.map(([form]) => form);
    expect(forms(['baas'])).toEqual([stem('chef'), stem('leidinggevende')].sort());
    expect(forms(['hoogste', 'ambtenaar'])).toEqual(['baas', 'chef', 'leidinggevende'].map(stem).sort());
  });

  it('knows the Dutch of English, in words of several words for each of them', () => {
    const found = meant(['theory', 'of', 'change']);
    expect(found).toEqual(Array.from({ length: 3 }, () => [[stem('beleidstheorie'), 0.9]]));
  });

  it('is surer of a translation than of a synonym, and of that than of a related word', () => {
    const [translation, synonym, association] = ['stakeholder', 'baas', 'bakker'].map(
      (word) => meant([word])[0]?.[0]?.[1] ?? 0,
    ) as [number, number, number];
    expect(translation).toBeGreaterThan(synonym);
    expect(synonym).toBeGreaterThan(association);
  });

  it('lets the stronger of two relations hold', () => {
    const sure = new Map(meant(['chef'])[0]);
    expect(sure.get(stem('leidinggevende'))).toBe(sure.get(stem('baas')));
  });

  it('leans less on a related word when the library has the word itself', () => {
    expect(meant(['bakker'], true)[0]?.[0]?.[1]).toBeLessThan(meant(['bakker'])[0]?.[0]?.[1] ?? 0);
  });

  it('gives nothing for a word that it does not have', () => {
    expect(meant(['regeldrukcoordinator'])).toEqual([[]]);
  });
});
