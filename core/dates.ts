/**
 * Days without a time, as ISO 8601 ("2027-07-01"). Computed in UTC, so that no clock is put forward or
 * back in between.
 */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Years that somebody may plan in; "0202" is a year that is being typed. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];
const PERIOD = /^P(\d{1,3})([DWMY])$/;

/** Whether a text is a day that exists, in the years that somebody may plan in: not "2027-02-30". */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

/** Whether a text is a period of one unit, at most 999 of it, such as "P4W". */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text);
}

/**
 * The day that lies a period before another. A month back from the 31st is the last day of that month.
 *
 * @param period ISO 8601 duration of one unit; anything else takes nothing off.
 */
export function earlier(day: Day, period: string): Day {
  const [, count = '0', unit = 'D'] = PERIOD.exec(period) ?? [];
  const amount = Number(count);
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === 'D' || unit === 'W') {
    return dayOf(new Date(date.getTime() - amount * (unit === 'W' ? 7 : 1) * DAY_MS));
  }
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - amount * (unit === 'Y' ? 12 : 1);
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(date.getUTCDate(), last))));
}

/** The day of a moment, in UTC. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
