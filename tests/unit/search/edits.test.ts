import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsFrom, lettersOf } from '../../../core/search/language/edits.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

describe('edits', () => {
  it('counts inserts, deletes, replacements and swaps of neighbours', () => {
    expect(editsFrom('toets').whole('toets')).toBe(0);
    expect(editsFrom('intenet').whole('internet')).toBe(1);
    expect(editsFrom('toest').whole('toets')).toBe(1);
    expect(editsFrom('loyaliteid').whole('loyaliteit')).toBe(1);
    expect(editsFrom('kat').whole('olifant')).toBe(5);
  });

  it('agree with the table of the textbook', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editsFrom(a).whole(b)).toBe(table(a, b));
      }),
    );
  });

  it('of a beginning are those of the nearest beginning', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const all = Array.from({ length: b.length + 1 }, (_, end) => table(a, b.slice(0, end)));
        expect(editsFrom(a).beginning(b)).toBe(Math.min(...all));
      }),
    );
  });

  it('are never fewer than the letters say', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editsFrom(a);
        expect(edits.atLeast(lettersOf(b))).toBeLessThanOrEqual(edits.whole(b));
        expect(edits.atLeastBeginning(lettersOf(b))).toBeLessThanOrEqual(edits.beginning(b));
      }),
    );
  });
});

/** Optimal string alignment, row by row. */
function table(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  ) as number[][];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 99;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, at(row - 2, column - 2) + 1);
      (rows[row] as number[])[column] = cost;
    }
  }
  return at(a.length, b.length);
}
