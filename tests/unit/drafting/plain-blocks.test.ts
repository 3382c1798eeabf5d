import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainBlockAt, plainBlocks } from '../../../core/drafting/plain-blocks.ts';
import { tidy, tidyPlaces } from '../../../core/drafting/surfaces/spaces.ts';

const line = fc.constantFrom(
  ...[
    '',
    '  ',
    '\t',
    'Een alinea over fonteinen.',
    ' met inspringing,',
    '# Kop',
    '7. Uitvoering',
    'DOEL',
    'Kort',
  ],
);
const text = fc.array(line, { maxLength: 15 }).map((lines) => lines.join('\n'));

describe('plainBlocks', () => {
  test('parts paragraphs at empty lines and at headings, with the level of each', () => {
    const found = [
      ...plainBlocks('# Nota\n\n7. Uitvoering\nGemeenten doen dit.\nElk jaar.\n\n \nDOEL\nWater.'),
    ];
    expect(found.map((block) => [block.level, block.text])).toEqual([
      [1, 'Nota'],
      [2, '7. Uitvoering'],
      [0, 'Gemeenten doen dit.\nElk jaar.'],
      [1, 'DOEL'],
      [0, 'Water.'],
    ]);
  });

  test('says where each block stands, and leaves out nothing but space and the marks of headings', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const found = [...plainBlocks(whole)];
        for (const block of found) {
          expect(whole.slice(block.at, block.at + block.text.length)).toBe(block.text);
          expect(block.text.trim()).toBe(block.text);
          expect(block.text).not.toBe('');
        }
        const kept = found.map((block) => block.text).join('');
        expect(kept.replace(/\s/g, '')).toBe(whole.replace(/^#/gm, '').replace(/\s/g, ''));
      }),
    );
  });

  test('agrees with the block at a place', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 200 }), (whole, place) => {
        const at = Math.min(place, whole.length);
        const here = plainBlockAt(whole, at, 10_000);
        const all = [...plainBlocks(whole)];
        if (!here) expect(all).toEqual([]);
        else expect(all).toContainEqual(here);
      }),
      { numRuns: 500 },
    );
  });

  test('of a text of 3 MB in one line is one block', () => {
    const large = 'Fonteinen. '.repeat(300_000);
    expect([...plainBlocks(large)]).toHaveLength(1);
    expect(plainBlockAt(large, 1_000_000, 2_000)?.text.length).toBeLessThanOrEqual(4_000);
  });
});

describe('tidyPlaces', () => {
  test('says where each character of the tidy text stands', () => {
    const char = fc.constantFrom(
      'a',
      'b',
      ' ',
      '\t',
      '\n',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u00ad',
      '\r',
      'é',
    );
    fc.assert(
      fc.property(fc.string({ unit: char, maxLength: 40 }), (raw) => {
        const places = tidyPlaces(raw);
        const chars = [...tidy(raw)];
        expect(places).toHaveLength(chars.length + 1);
        expect(places.at(-1)).toBe(raw.length);
        for (const [at, found] of chars.entries()) {
          const stood = raw[places[at] ?? -1] ?? '';
          expect(found === ' ' ? /[^\S\n]/.test(stood) : stood === found).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
