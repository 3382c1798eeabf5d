/** The timers that pacing needs, as a window has them; milliseconds. */
export interface Timers {
  setTimeout(run: () => void, delay: number): unknown;
  clearTimeout(timer: never): void;
  readonly performance: { now(): number };
}

/** Quiet after the last nudge before running, in milliseconds. */
const QUIET = 250;
/** Longest wait while a person keeps nudging. */
const LONGEST = 1_000;
/** Longest wait while running keeps giving nothing new. */
const SLOWEST = 5_000;

/** Something that wants to run now and then. */
export interface Pacer {
  /** Asks for a run soon; `person` says that somebody did something, which ends a slow spell. */
  nudge(person: boolean): void;
  /** Drops the run that was asked for. */
  stop(): void;
}

/**
 * Runs after a quiet moment, however often it is asked.
 *
 * @param run Returns false when it found nothing new.
 */
export function pacer(timers: Timers, run: () => boolean): Pacer {
  let timer: unknown = null;
  /** When a person began, while a run for a person is due. */
  let began: number | null = null;
  /** Wait before a run that no person asked for. */
  let idle = QUIET;

  return { nudge, stop };

  function nudge(person: boolean): void {
    if (timer !== null && !person) return;
    let delay = idle;
    if (person) {
      const now = timers.performance.now();
      began ??= now;
      idle = QUIET;
      delay = Math.max(0, Math.min(QUIET, began + LONGEST - now));
    }
    clear();
    timer = timers.setTimeout(fire, delay);
  }
  function fire(): void {
    timer = began = null;
    idle = run() ? QUIET : Math.min(SLOWEST, idle * 2);
  }
  function clear(): void {
    if (timer !== null) timers.clearTimeout(timer as never);
  }
  function stop(): void {
    clear();
    timer = began = null;
  }
}
