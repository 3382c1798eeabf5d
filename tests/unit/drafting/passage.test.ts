import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PASSAGE_LIMIT } from '../../../core/drafting/draft.ts';
import { passageAt } from '../../../core/drafting/passage.ts';

const at = (text: string, caret: number) => passageAt(text, caret, [], true).text;

describe('passageAt', () => {
  test('takes the paragraph between empty lines', () => {
    const text = 'Eerste alinea.\n\nTweede alinea\nop twee regels.\n \t\nDerde.';
    expect(at(text, 0)).toBe('Eerste alinea.');
    expect(at(text, 25)).toBe('Tweede alinea\nop twee regels.');
    expect(at(text, text.length)).toBe('Derde.');
  });

  test('cuts a long paragraph at sentences, with the caret inside', () => {
    const text = Array.from({ length: 200 }, (_, n) => `Dit is zin nummer ${n} van de lange alinea.`).join(
      ' ',
    );
    const middle = text.indexOf('nummer 100');
    const passage = at(text, middle);
    expect(passage).toContain('nummer 100');
    expect(passage).toMatch(/^Dit is zin/);
    expect(passage).toMatch(/alinea\.$/);
    expect(passage.length).toBeLessThanOrEqual(PASSAGE_LIMIT);
    expect(passage.length).toBeGreaterThan(PASSAGE_LIMIT * 0.9);
  });

  test('is never longer than the limit, part of the text, and whole characters', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 6_000, size: 'max' });
    fc.assert(
      fc.property(text, fc.integer({ min: -5, max: 7_000 }), (value, caret) => {
        const passage = at(value, caret);
        expect(passage.length).toBeLessThanOrEqual(PASSAGE_LIMIT);
        expect(passage.isWellFormed()).toBe(true);
        expect(value.toWellFormed().includes(passage.replace(/^\uFFFD|\uFFFD$/g, ''))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
