import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTLINE_LIMIT } from '../../../core/drafting/draft.ts';
import { pathOf, plainOutline } from '../../../core/drafting/outline.ts';

const texts = (text: string) => plainOutline(text).map((heading) => heading.text);

describe('plainOutline', () => {
  test('knows the ways in which people write a heading in plain text', () => {
    const text = [
      '# Nota fonteinen',
      'ALGEMEEN DEEL',
      '7. Uitvoering',
      'Gemeenten voeren dit uit.',
      '§ 8 Toezicht',
      '8.1 Naleving',
      'Hoofdstuk 3 Geld',
      '',
      'Tot slot',
      '',
      'Een gewone regel',
      'zonder kop erboven',
    ].join('\n');
    expect(texts(text)).toEqual([
      'Nota fonteinen',
      'ALGEMEEN DEEL',
      '7. Uitvoering',
      '§ 8 Toezicht',
      '8.1 Naleving',
      'Hoofdstuk 3 Geld',
      'Tot slot',
    ]);
  });

  test('takes no list item, sentence, number or code for a heading', () => {
    expect(texts('1. een ding;\n2. nog een ding.\n- punt\n12 345\n§\n***\n3 mei 2024')).toEqual([]);
  });

  test('keeps the headings nearest before the caret when there are too many', () => {
    const text = Array.from({ length: 1_000 }, (_, n) => `# Kop ${n}`).join('\n');
    const outline = plainOutline(text, text.indexOf('# Kop 600'));
    expect(outline).toHaveLength(OUTLINE_LIMIT);
    expect(outline.at(-1)?.text).toBe('Kop 600');
  });

  test('is bounded and gives true places, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('# A bc', '7. Uitvoering', 'KOP', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 400 }), fc.nat(10_000), (lines, caret) => {
        const text = lines.join('\n');
        const outline = plainOutline(text, caret);
        expect(outline.length).toBeLessThanOrEqual(OUTLINE_LIMIT);
        for (const heading of outline) {
          expect(text.slice(heading.at, heading.at + 300)).toContain(heading.text);
          expect(heading.level).toBeGreaterThanOrEqual(1);
          expect(heading.level).toBeLessThanOrEqual(6);
        }
      }),
    );
  });
});

describe('pathOf', () => {
  test('gives the headings above the last one, outermost first', () => {
    const heading = (level: number, text: string) => ({ level, text });
    const before = [
      heading(1, 'Deel'),
      heading(2, 'Oud'),
      heading(3, 'Weg'),
      heading(2, 'Nieuw'),
      heading(4, 'Hier'),
    ];
    expect(pathOf(before)).toEqual(['Deel', 'Nieuw', 'Hier']);
    expect(pathOf([])).toEqual([]);
  });
});
