import { fold } from '../search/language/fold.ts';
import type { Pin } from './pin.ts';

/** The pins that have every word of a query somewhere in title, text, note, labels or source, in their order. */
export type Finder = (query: string) => readonly Pin[];

/** So many pins are prepared before others get a turn. */
const SLICE = 250;

/**
 * Prepares pins to be searched; a search is a plain look through prepared texts after that.
 *
 * @param pause Lets others have a turn, so that thousands of pins do not hold up typing.
 */
export async function prepareFinder(pins: readonly Pin[], pause: () => Promise<void>): Promise<Finder> {
  for (const [at, pin] of pins.entries()) {
    if (at > 0 && at % SLICE === 0) await pause();
    textOf(pin);
  }
  return (query) => find(pins, query);
}

/** The same at once, for the pins of one dossier. */
export function find(pins: readonly Pin[], query: string): readonly Pin[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return words.length === 0 ? pins : pins.filter((pin) => words.every((word) => textOf(pin).includes(word)));
}

/** Folding is the dear part of a search; a pin that did not change is folded once. */
const folded = new WeakMap<Pin, string>();

function textOf(pin: Pin): string {
  const known = folded.get(pin);
  if (known !== undefined) return known;
  const { title, parts, note, labels, source } = pin;
  const text = fold(
    [title, ...parts.flatMap(({ lines }) => lines), note, ...labels, source.label, source.url].join('\n'),
  );
  folded.set(pin, text);
  return text;
}
