import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../core/search/match.ts';
import { LIBRARY, searchOver } from './cards.ts';

const search = searchOver(LIBRARY);

/** Field and highlighted stretches of the first match. */
function shown(query: string): [string | undefined, string[]] {
  const reason = search(query)[0]?.reason;
  return [reason?.field, reason?.ranges.map(([start, end]) => reason.text.slice(start, end)) ?? []];
}

describe('a reason', () => {
  it.each([
    ['internetc', 'title', ['Internetc']],
    ['intenetconsultatie', 'title', ['Internetconsultatie']],
    ['coordinatie', 'title', ['Coördinatie']],
    ['a.t.r.', 'term', ['ATR']],
    ['cw31', 'term', ['CW 3.1']],
    ['waar lopen mensen vast', 'body', ['lopen mensen vast']],
    ['privacy', 'short', ['privacy']],
    // Found by a phrase that is not shown: the short answer, with nothing to mark.
    ['verwerken van persoonsgegevens', 'short', []],
  ])('for "%s" is a %s with %j marked', (query, field, marked) => {
    const [shownField, stretches] = shown(query);
    expect(shownField).toBe(field);
    expect(stretches.join(' ')).toBe(marked.join(' '));
  });

  it('marks within its text, in order and without overlap, whatever is typed', () => {
    const words = LIBRARY.flatMap((card) => [card.title, ...card.terms]).flatMap((name) => name.split(' '));
    const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 12 }));
    const query = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(query, (typed) => search(typed).forEach(expectTidy)),
      { numRuns: 300 },
    );
  });
});

function expectTidy({ reason }: Match): void {
  let before = 0;
  for (const [start, end] of reason.ranges) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(reason.text.length);
    before = end;
  }
}
