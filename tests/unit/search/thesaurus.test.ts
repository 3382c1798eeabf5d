import { describe, expect, it } from 'vitest';
import { stem } from '../../../core/search/language/stem.ts';
import { meaningsOf } from '../../../core/search/thesaurus.ts';

/** What each word of a query may mean, as stems. */
function meant(...words: string[]): string[][] {
  return meaningsOf(words.map(stem)).map((meanings) => [...meanings.keys()]);
}

describe('the thesaurus', () => {
  it('knows what an everyday word is called in the cards', () => {
    expect(meant('baas')[0]).toContain(stem('leidinggevende'));
  });

  it('knows the Dutch of an English term, more surely than a synonym', () => {
    const [english] = meaningsOf([stem('stakeholder')]);
    const [dutch] = meaningsOf([stem('baas')]);
    expect(english?.get(stem('belanghebbende'))).toBeGreaterThan(Math.max(...(dutch?.values() ?? [])));
  });

  it('gives nothing for a word that means itself', () => {
    expect(meant('regeldrukcoordinator')).toEqual([[]]);
  });
});
