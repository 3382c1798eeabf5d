import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../core/search/language/words.ts';

const surfaces = (text: string): string[] => findWords(text).map((word) => word.surface);
const joins = (text: string): string[] => findWords(text).flatMap((word) => word.join?.surface ?? []);

describe('findWords', () => {
  it.each(['A.T.R.', 'a.t.r', 'ATR', 'Atr.'])('reads %s as one abbreviation', (text) => {
    expect(surfaces(text)).toEqual(['atr']);
  });

  it.each(['art. 68', 'art68', 'Art 68', 'artikel 68', 'art.68'])('joins %s', (text) => {
    expect(joins(text)).toEqual(['art68']);
  });

  it.each(['cw 3.1', 'CW3.1', 'cw31', 'cw-3.1'])('joins %s', (text) => {
    expect(joins(text)).toEqual(['cw31']);
  });

  it('joins what a hyphen ties, along the chain', () => {
    expect(joins('kosten-baten-analyse')).toEqual(['kostenbatenanalyse', 'batenanalyse']);
  });

  it('joins neither across lines nor common words with numbers', () => {
    expect(joins('art\n68')).toEqual([]);
    expect(joins('in 2026')).toEqual([]);
  });

  it('gives ordered offsets within the text for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let before = 0;
        for (const word of findWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(before);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(text.length);
          before = word.end;
        }
      }),
    );
  });

  it('joins no more of a hostile chain than the longest word it knows', () => {
    const words = findWords('a-'.repeat(5_000));
    const letters = words.map(({ join }) => join?.surface.length ?? 0);
    expect(words).toHaveLength(5_000);
    expect(Math.max(...letters)).toBe(60);
  });

  it('takes a hostile chain of dots as one word', () => {
    expect(surfaces('a.'.repeat(50_000))).toEqual(['a'.repeat(50_000)]);
  });
});
