import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../core/search/edit-distance.ts';

describe('editDistance', () => {
  it('counts inserts, deletes, replacements and swaps of neighbours', () => {
    expect(editDistance('toets', 'toets', 2)).toBe(0);
    expect(editDistance('intenet', 'internet', 2)).toBe(1);
    expect(editDistance('toest', 'toets', 2)).toBe(1);
    expect(editDistance('loyaliteid', 'loyaliteit', 2)).toBe(1);
  });

  it('stops at the limit', () => {
    expect(editDistance('kat', 'olifant', 2)).toBe(3);
  });

  it('is symmetric', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 3) === editDistance(b, a, 3)));
  });
});
