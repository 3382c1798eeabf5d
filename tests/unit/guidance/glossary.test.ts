import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../core/guidance/compile/library.ts';
import { cardFile, guidance } from './files.ts';
import { problemsOf } from './problems.ts';

const CARD = cardFile({ aliases: '[uitv-voorbeeld]' });
const glossaryOf = (glossary: string) =>
  compileLibrary(guidance([CARD], { glossary }, { cards: ['eis-later'], aliases: {} })).glossary;
const wrong = (glossary: string) => problemsOf(guidance([CARD], { glossary }));

describe('the glossary', () => {
  it('gives every term its meanings, A to Z', () => {
    const text = [
      '- { term: VT, expansion: voorbeeldtoets, cards: [eis-voorbeeld], note: "Oude naam." }',
      '- { term: AR, meanings: [{ expansion: aanwijzingen, cards: [] }, { expansion: rekenkamer, cards: [] }] }',
    ].join('\n');
    expect(glossaryOf(text)).toEqual([
      {
        term: 'AR',
        meanings: [
          { expansion: 'aanwijzingen', cards: [] },
          { expansion: 'rekenkamer', cards: [] },
        ],
      },
      {
        term: 'VT',
        meanings: [{ expansion: 'voorbeeldtoets', cards: ['eis-voorbeeld'] }],
        note: 'Oude naam.',
      },
    ]);
  });

  it('leads an older id to its card and drops topics without a card', () => {
    const [entry] = glossaryOf(
      '- { term: VT, expansion: toets, cards: [uitv-voorbeeld, eis-voorbeeld, eis-later] }',
    );
    expect(entry?.meanings[0]?.cards).toEqual(['eis-voorbeeld']);
  });

  it.each([
    [
      'an unknown card',
      '# begin\n- { term: VT, expansion: toets, cards: [eis-weg] }',
      ':2  "VT": de kaart "eis-weg" bestaat niet',
    ],
    [
      'a term that is there twice',
      '- { term: V-T, expansion: aa, cards: [] }\n- { term: v t, expansion: bb, cards: [] }',
      ':2  "v t" staat er ook op regel 1',
    ],
    [
      'one meaning in a list',
      '- { term: VT, meanings: [{ expansion: toets, cards: [] }] }',
      ':1  0.meanings: Minstens twee betekenissen.',
    ],
    ['a misspelt field', '- { term: VT, expantion: toets, cards: [] }', ':1  0: Een begrip is'],
  ])('names file and line of %s', (_, text, message) => {
    expect(wrong(text)).toContain(`begrippen.yaml${message}`);
  });
});
