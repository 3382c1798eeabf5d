import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../core/compass/calendar.ts';

const made = new Date('2026-11-25T14:50:03Z');

describe('a calendar', () => {
  it('holds a whole day with its text, escaped', () => {
    const text = calendarOf(
      [
        {
          id: 'wet-consultatie',
          day: '2027-02-01',
          title: 'Consultatie, uiterlijk',
          text: 'Vier weken;\nof meer',
        },
      ],
      made,
    );
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Vakkompas//NL',
      'BEGIN:VEVENT',
      'UID:wet-consultatie@vakkompas',
      'DTSTAMP:20261125T145003Z',
      'DTSTART;VALUE=DATE:20270201',
      'SUMMARY:Consultatie\\, uiterlijk',
      'DESCRIPTION:Vier weken\\;\\nof meer',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no line over 75 octets, and unfolded gives back what was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = calendarOf([{ id: 'a', day: '2027-02-01', title, text: '' }], made);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        const summary = /^SUMMARY:(.*)$/m.exec(text.replaceAll('\r\n ', ''))?.[1] ?? '';
        const back = summary.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(back).toBe(title.replace(/\r\n?|[\u2028\u2029]/g, '\n'));
      }),
    );
  });
});
