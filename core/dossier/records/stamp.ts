/**
 * When a field was changed: a hybrid logical clock (Kulkarni and others, 2014). Physical time in
 * milliseconds, a counter for changes in the same millisecond, and the writer, as one string that
 * sorts in the order of time: `0mhy3k9q7.0000.k3f9x2`.
 */
export type Stamp = string;

const FORM = /^[0-9a-z]{9}\.[0-9a-z]{4}\.[0-9a-z]{1,16}$/;
/** First millisecond that a stamp cannot name; far from any real clock (the year 5188). */
const END = 36 ** 9;
const COUNTERS = 36 ** 4;

/** Whether something from outside is a stamp. */
export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && FORM.test(value);
}

/** The later of two stamps; a missing one is earlier than any. */
export function later(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** The latest of some stamps. */
export function latest(first: Stamp, ...others: readonly Stamp[]): Stamp {
  return others.reduce((last, stamp) => later(last, stamp) ?? last, first);
}

/** The stamp of a moment in milliseconds since 1970. */
export function stampAt(ms: number, counter: number, writer: string): Stamp {
  const time = Math.min(Math.max(0, Math.floor(ms)), END - 1);
  return `${time.toString(36).padStart(9, '0')}.${counter.toString(36).padStart(4, '0')}.${writer}`;
}

/** The moment of a stamp, in milliseconds since 1970. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), 36);
}

/** Gives a stamp that is later than any it gave and than `after`, whatever the computer's clock says. */
export type Clock = (after?: Stamp) => Stamp;

/**
 * Makes the clock of one writer. Each open view is a writer of its own, so that two views of one
 * computer never give the same stamp.
 *
 * @param now The computer's clock, in milliseconds since 1970.
 * @param writer Letters and digits, at most 16, lower case.
 */
export function createClock(now: () => number, writer: string): Clock {
  let last: Stamp = '';
  return (after) => {
    const seen = later(last, after) ?? '';
    const at = stampAt(now(), 0, writer);
    last = at > seen ? at : next(seen, writer);
    return last;
  };
}

function next(seen: Stamp, writer: string): Stamp {
  const counter = Number.parseInt(seen.slice(10, 14), 36) + 1;
  return counter < COUNTERS ? stampAt(timeOf(seen), counter, writer) : stampAt(timeOf(seen) + 1, 0, writer);
}
