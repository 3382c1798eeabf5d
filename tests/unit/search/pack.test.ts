import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { packPostings, unpackPostings } from '../../../core/search/pack.ts';

describe('packed postings', () => {
  it('come back as they were, whatever was indexed', () => {
    const words = fc.array(fc.constantFrom('toets', 'wet', 'plan', 'mens', 'wet-en', 'é'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 30 }), (texts) => {
        const search = new MiniSearch({ fields: ['title', 'text'] });
        search.addAll(
          texts.map(([title, text], id) => ({ id, title: title.join(' '), text: text.join(' ') })),
        );
        const plain = JSON.parse(JSON.stringify(search.toJSON())) as ReturnType<typeof search.toJSON>;
        const packed = JSON.parse(JSON.stringify(packPostings(plain))) as ReturnType<typeof packPostings>;
        const sorted = plain.index.toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(JSON.parse(JSON.stringify(unpackPostings(packed)))).toEqual({ ...plain, index: sorted });
      }),
    );
  });

  it('refuse a term that the packing could not hold', () => {
    const search = new MiniSearch({ fields: ['text'], tokenize: (text) => [text] });
    search.add({ id: 1, text: 'twee woorden' });
    expect(() => packPostings(search.toJSON())).toThrow('cannot be packed');
  });
});
