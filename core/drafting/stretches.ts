import type { Timers } from './pace.ts';

/** A stretch takes about so many milliseconds: far less than what somebody notices. */
const STRETCH = 8;

/**
 * Does work in stretches, between which the page gets its turn.
 *
 * @param steps Each step is short.
 * @param done Is told how long all of it took, in milliseconds, without the pauses.
 * @returns Ends the work; `done` is not called then.
 */
export function inStretches(
  steps: Iterator<unknown>,
  timers: Timers,
  done: (spent: number) => void,
): () => void {
  let spent = 0;
  let timer: unknown = null;
  go();
  return () => {
    if (timer !== null) timers.clearTimeout(timer as never);
  };

  function go(): void {
    timer = null;
    const began = timers.performance.now();
    let now = began;
    let ended = false;
    while (!ended && now - began < STRETCH) {
      ended = steps.next().done === true;
      now = timers.performance.now();
    }
    spent += now - began;
    if (ended) done(spent);
    else timer = timers.setTimeout(go, 0);
  }
}
