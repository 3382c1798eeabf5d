import type { Timers } from './pace.ts';
import { inStretches } from './stretches.ts';
import type { Chosen } from './surfaces/choose.ts';
import type { Placed, PlacedBlock } from './surfaces/surface.ts';
import { MOST_BLOCKS, MOST_CHARACTERS, type TextPatch } from './text.ts';
import { changesOf } from './text-change.ts';

/** A text is read again at the earliest after this, in milliseconds. */
const SOONEST = 300;
const SLOWEST = 10_000;
/** After a reading comes a rest of so many times what it took. */
const REST = 100;

/** Follows the whole text of a draft, as far as it is read. */
export interface TextFollower {
  /** The text may have changed, or another one came in its place. */
  nudge(): void;
  /** The blocks of the last reading. */
  blocks(): readonly PlacedBlock[];
  /** Ends what is under way and forgets what was read. */
  stop(): void;
}

interface Text {
  readonly blocks: readonly PlacedBlock[];
  readonly cut: boolean;
}

/**
 * Reads the whole text of what is chosen and sends what changed, in stretches between which the page gets its
 * turn. Runs when it is nudged, and rests in between, so that it takes a hundredth of the time at most.
 *
 * @param choose What is to be read now; null when there is nothing.
 * @param send Takes patches in the order in which they are to be applied, the first to an empty text.
 * @param onChange Is told after each reading in which something had changed.
 */
export function followText(
  timers: Timers,
  choose: () => Chosen | null,
  send: (patch: TextPatch) => void,
  onChange: () => void,
): TextFollower {
  let sent: Text | null = null;
  let waiting: unknown = null;
  let end: (() => void) | null = null;
  let again = false;
  let rested = 0;

  return { nudge, blocks: () => sent?.blocks ?? [], stop };

  function nudge(): void {
    again = true;
    if (end || waiting !== null) return;
    waiting = timers.setTimeout(start, Math.max(0, rested - timers.performance.now()));
  }
  function start(): void {
    waiting = null;
    again = false;
    end = () => {};
    const cancel = inStretches(round(choose()), timers, (spent) => {
      end = null;
      rested = timers.performance.now() + Math.max(SOONEST, Math.min(SLOWEST, spent * REST));
      if (again) nudge();
    });
    // What is short has ended by now.
    if (end) end = cancel;
  }
  function* round(chosen: Chosen | null): Generator<void> {
    const text = yield* readText(chosen);
    if (!text) {
      // The page took away what was being read.
      again = true;
      return;
    }
    let changed = false;
    for (const patch of changesOf(sent?.blocks ?? [], text.blocks, text.cut)) {
      send(patch);
      changed = true;
      yield;
    }
    if (!changed && text.cut !== sent?.cut) {
      send({ from: 0, removed: 0, blocks: [], cut: text.cut, whole: true });
    }
    sent = text;
    if (changed) onChange();
  }
  function stop(): void {
    if (waiting !== null) timers.clearTimeout(waiting as never);
    end?.();
    sent = waiting = end = null;
    again = false;
    // Who asks anew does not wait for the rest after what was asked before.
    rested = 0;
  }
}

/** Reads a text as far as `MOST_BLOCKS` and `MOST_CHARACTERS`; null when it went while it was read. */
function* readText(chosen: Chosen | null): Generator<void, Text | null> {
  const blocks: PlacedBlock[] = [];
  let characters = 0;
  try {
    const reading = chosen?.surface.blocks(chosen.root);
    for (let next = reading?.next(); next; next = reading?.next()) {
      if (next.done) return next.value ? { blocks, cut: false } : null;
      if (next.value) {
        characters += next.value.text.length;
        if (blocks.length === MOST_BLOCKS || characters > MOST_CHARACTERS) return { blocks, cut: true };
        blocks.push(next.value);
      }
      yield;
    }
  } catch {
    // A page that breaks its own DOM has no text.
    return { blocks: [], cut: false };
  }
  return { blocks, cut: false };
}

/**
 * The number of a passage among the blocks of a text.
 *
 * @param place Where it is now.
 * @param says What it says now, as far as it is known.
 * @returns Undefined when it cannot be told, as in a paragraph that is newer than the blocks.
 */
export function numberOf(blocks: readonly PlacedBlock[], place: Placed, says: string): number | undefined {
  if (!place.node) {
    const number = blocks.findLastIndex(({ at }) => at <= place.at);
    return number < 0 ? undefined : number;
  }
  const first = blocks.findIndex(({ node }) => node === place.node);
  if (first < 0) return undefined;
  if (blocks[first + 1]?.node !== place.node) return first;
  const start = says.slice(0, 80);
  for (let number = first; blocks[number]?.node === place.node; number++) {
    if (blocks[number]?.text.includes(start)) return number;
  }
  return undefined;
}
