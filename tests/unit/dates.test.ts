import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, earlier, isDay, isPeriod } from '../../core/dates.ts';

describe('days', () => {
  it.each([
    ['2027-07-01', 'P2M', '2027-05-01'],
    ['2027-05-31', 'P3M', '2027-02-28'],
    ['2028-05-31', 'P3M', '2028-02-29'],
    ['2027-01-15', 'P1M', '2026-12-15'],
    ['2027-03-01', 'P4W', '2027-02-01'],
    ['2027-01-01', 'P1D', '2026-12-31'],
    ['2028-02-29', 'P1Y', '2027-02-28'],
    // A clock that is put forward in between makes no difference.
    ['2027-04-01', 'P1W', '2027-03-25'],
  ])('%s less %s is %s', (day, period, then) => {
    expect(earlier(day, period)).toBe(then);
  });

  it('are the same when a period makes no sense', () => {
    expect(earlier('2027-07-01', 'drie weken')).toBe('2027-07-01');
  });

  it('exist or not', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(
      ['2027-02-29', '2027-2-1', '', '2027-13-01', '1 juli 2027', '0202-07-01', '9999-01-01'].filter(isDay),
    ).toEqual([]);
    expect(['P4W', 'P12M'].every(isPeriod)).toBe(true);
    expect(['P', 'PT4H', 'P1W2D', 'P-1D', 'p1w', 'P9999Y'].filter(isPeriod)).toEqual([]);
  });

  it('never come after the day they are counted from', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    const period = fc
      .tuple(fc.nat(500), fc.constantFrom('D', 'W', 'M', 'Y'))
      .map(([n, unit]) => `P${n}${unit}`);
    fc.assert(
      fc.property(date, period, (from, one) => {
        const day = earlier(dayOf(from), one);
        expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(day <= dayOf(from)).toBe(true);
      }),
    );
  });
});
