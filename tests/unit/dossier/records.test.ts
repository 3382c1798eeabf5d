import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, byPlace, placeAfter } from '../../../core/dossier/order.ts';
import { mergeText } from '../../../core/dossier/records/merge-text.ts';
import {
  exists,
  isReplica,
  lastChange,
  merge,
  newRecord,
  tombstone,
  withFields,
} from '../../../core/dossier/records/replica.ts';
import { createClock, isStamp, stampAt, timeOf } from '../../../core/dossier/records/stamp.ts';
import { someCopy } from './arbitrary.ts';

describe('a stamp', () => {
  it('is later than any before it and than what was seen, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 4e12 }), fc.boolean())), (moments) => {
        let now = 0;
        const clock = createClock(() => now, 'a');
        const other = createClock(() => now, 'b');
        let last = '';
        for (const [moment, seesOther] of moments) {
          now = moment;
          const stamp = clock(seesOther ? other() : undefined);
          expect(stamp > last).toBe(true);
          expect(isStamp(stamp)).toBe(true);
          last = stamp;
        }
      }),
    );
  });

  it('names its moment, and goes on when a millisecond is full', () => {
    expect(timeOf(stampAt(1_795_619_828_699, 0, 'a'))).toBe(1_795_619_828_699);
    const clock = createClock(() => 5, 'a');
    expect(clock(stampAt(7, 36 ** 4 - 1, 'b'))).toBe(stampAt(8, 0, 'a'));
  });
});

describe('merging copies of a record', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(someCopy, someCopy, someCopy, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
        expect(isReplica(merge(a, b))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps changes of different fields, and the later one of the same', () => {
    const start = newRecord('pin', 'one', { note: '', title: 'x' }, stampAt(1, 0, 'a'));
    const mine = withFields(start, { note: 'mine' }, stampAt(2, 0, 'a'));
    const theirs = withFields(
      withFields(start, { title: 'y' }, stampAt(2, 0, 'b')),
      { note: 'theirs' },
      stampAt(3, 0, 'b'),
    );
    expect(merge(mine, theirs).is).toEqual({ note: 'theirs', title: 'y' });
  });

  it('leaves nothing of what was deleted, also when it was changed before that elsewhere', () => {
    const start = newRecord('pin', 'one', { note: 'secret' }, stampAt(1, 0, 'a'));
    const gone = tombstone(start, stampAt(3, 0, 'a'));
    const merged = merge(withFields(start, { note: 'more secret' }, stampAt(2, 0, 'b')), gone);
    expect(exists(merged)).toBe(false);
    expect(JSON.stringify(merged)).not.toContain('secret');
    expect(lastChange(merged)).toBe(stampAt(3, 0, 'a'));
  });

  it('knows what is no record', () => {
    const good = newRecord('pin', 'one', { note: '' }, stampAt(1, 0, 'a'));
    expect(isReplica(JSON.parse(JSON.stringify(good)))).toBe(true);
    for (const bad of [
      null,
      [],
      'x',
      { ...good, id: '' },
      { ...good, kind: 'other' },
      { ...good, born: 'yesterday' },
      { ...good, at: {} },
      {
        ...good,
        is: JSON.parse('{"__proto__": 1}'),
        at: JSON.parse(`{"__proto__": "${stampAt(1, 0, 'a')}"}`),
      },
    ])
      expect(isReplica(bad)).toBe(false);
  });
});

describe('merging two changes of a text', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 8 });

  it('gives the same whoever merges, and the change when only one changed', () => {
    fc.assert(
      fc.property(word, word, word, (base, mine, theirs) => {
        expect(mergeText(base, mine, theirs)).toBe(mergeText(base, theirs, mine));
        expect(mergeText(base, mine, base)).toBe(mine);
        expect(mergeText(base, base, theirs)).toBe(theirs);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps what both typed', () => {
    expect(mergeText('Vraag UWV.', 'Vraag UWV en SVB.', 'Spoed! Vraag UWV.')).toBe(
      'Spoed! Vraag UWV en SVB.',
    );
    expect(mergeText('', 'hier', 'daar')).toBe('daar\nhier');
    expect(mergeText('a b c', 'a X c', 'a Y c')).toBe('a X c\na Y c');
    expect(mergeText('', 'Vraag', 'Vraag het UWV')).toBe('Vraag het UWV');
  });
});

describe('the order of pins', () => {
  it('is what moving one by one through a list would give', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(10)), { maxLength: 30 }), (moves) => {
        let pins: { id: string; order: string }[] = [];
        for (let at = 0; at < 10; at += 1) pins.push({ id: `p${at}`, order: placeAfter(pins.at(-1)?.order) });
        let expected = pins.map(({ id }) => id);
        for (const [which, to] of moves) {
          const id = `p${which}`;
          const target = expected.filter((one) => one !== id)[to];
          const others = expected.filter((one) => one !== id);
          const at = target === undefined ? others.length : others.indexOf(target);
          expected = [...others.slice(0, at), id, ...others.slice(at)];
          const places = arrange(pins, new Set([id]), target);
          pins = pins.map((pin) => ({ ...pin, order: places.get(pin.id) ?? pin.order }));
          expect(pins.toSorted(byPlace).map((pin) => pin.id)).toEqual(expected);
        }
      }),
    );
  });

  it('is made anew where two devices gave the same place or a file brought nonsense', () => {
    const pins = ['a', 'b', 'c'].map((id) => ({ id, order: 'a0' }));
    for (const all of [pins, pins.map((pin) => ({ ...pin, order: '??' }))]) {
      const places = arrange(all, new Set(['c']), 'b');
      const sorted = all.map((pin) => ({ ...pin, order: places.get(pin.id) ?? pin.order })).sort(byPlace);
      expect(sorted.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    }
  });
});
