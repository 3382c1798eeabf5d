import type { Timers } from '../drafting/pace.ts';
import { inStretches } from '../drafting/stretches.ts';
import { PINS } from '../search/collections.ts';
import { indexInSteps } from '../search/index/build.ts';
import { type Lent, type OpenCollection, openCollection } from '../search/open-collection.ts';
import { findablePins } from './findable.ts';
import type { Pin } from './pin.ts';

/**
 * Indexes pins and opens them to be searched, in stretches between which typing and painting have a turn.
 *
 * @param lent Of the library: somebody's notes are in the same language.
 * @returns Ends the work; `done` is not called then.
 */
export function openPins(
  pins: readonly Pin[],
  lent: Lent,
  timers: Timers,
  done: (opened: OpenCollection) => void,
): () => void {
  function* steps(): Generator<void> {
    const documents = findablePins(pins);
    yield;
    const index = yield* indexInSteps(documents, lent.lexicon);
    yield;
    done(openCollection({ name: PINS, documents, index }, lent));
  }
  return inStretches(steps(), timers, () => {});
}
