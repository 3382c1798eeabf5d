/** The timers that pacing needs, as a window has them; milliseconds. */
export interface Timers {
  setTimeout(run: () => void, delay: number): unknown;
  clearTimeout(timer: never): void;
  readonly performance: { now(): number };
}

/** Quiet after the last nudge before running, in milliseconds. */
const QUIET = 300;
/** Longest wait while a person keeps nudging. */
const LONGEST = 1_000;
/** Longest wait while running keeps giving nothing new, and whatever it costs. */
const SLOWEST = 5_000;
/** A run may take this share of the time: one that took a millisecond is followed by a rest of a hundred. */
const REST = 100;

/** Something that wants to run now and then. */
export interface Pacer {
  /** Asks for a run soon; `person` says that somebody did something, which ends a slow spell. */
  nudge(person: boolean): void;
  /** Drops the run that was asked for. */
  stop(): void;
}

/**
 * Runs after a quiet moment, however often it is asked, and the rarer the more it takes.
 *
 * @param run Returns false when it found nothing new.
 */
export function pacer(timers: Timers, run: () => boolean): Pacer {
  let timer: unknown = null;
  /** When a person began, while a run for a person is due. */
  let began: number | null = null;
  /** Wait before a run that no person asked for. */
  let idle = QUIET;
  /** Not before this moment. */
  let rested = 0;

  return { nudge, stop };

  function nudge(person: boolean): void {
    if (timer !== null && !person) return;
    const now = timers.performance.now();
    let delay = idle;
    if (person) {
      began ??= now;
      idle = QUIET;
      delay = Math.max(0, Math.min(QUIET, began + LONGEST - now));
    }
    clear();
    timer = timers.setTimeout(fire, Math.max(delay, rested - now));
  }
  function fire(): void {
    timer = began = null;
    const started = timers.performance.now();
    idle = run() ? QUIET : Math.min(SLOWEST, idle * 2);
    const now = timers.performance.now();
    rested = now + Math.min(SLOWEST, (now - started) * REST);
  }
  function clear(): void {
    if (timer !== null) timers.clearTimeout(timer as never);
  }
  function stop(): void {
    clear();
    timer = began = null;
  }
}
