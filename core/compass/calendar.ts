import type { Day } from '../dates.ts';

/** A day to put in a calendar. */
export interface CalendarDay {
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
}

/** Lines of a calendar are at most 75 octets; what is longer goes on behind a space (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * A calendar of whole days as iCalendar (RFC 5545), which every calendar program reads.
 *
 * @param made The moment of making, for the stamp that each event must have.
 */
export function calendarOf(days: readonly CalendarDay[], made: Date): string {
  const stamp = `${made.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = days.flatMap(({ id, day, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@vakkompas`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Vakkompas//NL', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n');
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (length + octets > LONGEST_LINE) {
      parts.push(part);
      part = '';
      // The space that starts a further line counts.
      length = 1;
    }
    part += letter;
    length += octets;
  }
  return [...parts, part].join('\r\n ');
}
