import { chancesOf, NONE, type WrittenModel } from '../../core/advice/model.ts';
import { THEMES } from '../../core/advice/themes.ts';

/** A paragraph as the model sees it: its cues with their weights, and what it should say. */
export interface Example {
  readonly cues: readonly { readonly key: string; readonly weight: number }[];
  /** Share of each theme, none last; adds up to 1. */
  readonly target: Float64Array;
}

/** How to learn. */
export interface Training {
  readonly rounds: number;
  /** Step of the first round; AdaGrad makes later ones smaller by itself. */
  readonly rate: number;
  /** Pulls every weight towards zero. */
  readonly decay: number;
  /** Cues in fewer examples than this are left out; those of signals and kinds of document never. */
  readonly fewest: number;
}

const CLASSES = THEMES.length + 1;
const NAMES = [...THEMES.map(({ id }) => id), NONE];
/** How much a signal speaks for its theme before anything is learned. */
const SIGNAL_START = 1.5;

/**
 * Learns a multinomial logistic regression by stochastic gradient descent with AdaGrad (Duchi et al.
 * 2011). Deterministic: the order of the examples is shuffled by a fixed row of numbers.
 *
 * @param before What was learned earlier, to go on from.
 */
export function learn(
  examples: readonly Example[],
  { rounds, rate, decay, fewest }: Training,
  before?: WrittenModel,
): WrittenModel {
  const places = placesOf(examples, fewest, before);
  const weights = startOf(places, before);
  const squares = new Float64Array(places.size * CLASSES).fill(0.05);
  const rows = examples.map(({ cues, target }) => ({
    target,
    cues: cues.flatMap(({ key, weight }) => {
      const place = places.get(key);
      return place === undefined ? [] : [{ from: place * CLASSES, weight }];
    }),
  }));
  const random = numbers();
  for (let round = 0; round < rounds; round += 1) {
    for (const { cues, target } of shuffled(rows, random)) {
      const chances = chancesIn(cues, weights);
      for (const { from, weight } of cues) {
        for (let theme = 0; theme < CLASSES; theme += 1) {
          const at = from + theme;
          const slope =
            ((chances[theme] as number) - (target[theme] as number)) * weight +
            decay * (weights[at] as number);
          squares[at] = (squares[at] as number) + slope * slope;
          weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number);
        }
      }
    }
  }
  return written(places, weights);
}

/** A signal speaks for its theme before anything is learned; or all speaks as it did before. */
function startOf(places: ReadonlyMap<string, number>, before: WrittenModel | undefined): Float64Array {
  const weights = new Float64Array(places.size * CLASSES);
  const set = (key: string, theme: number, weight: number) => {
    const place = places.get(key);
    if (place !== undefined) weights[place * CLASSES + theme] = weight;
  };
  for (const [theme, { id }] of THEMES.entries()) set(`s:${id}`, theme, SIGNAL_START);
  for (const [key, said] of Object.entries(before?.cues ?? {})) {
    for (const [name, weight] of Object.entries(said)) set(key, NAMES.indexOf(name), weight);
  }
  return weights;
}

function placesOf(
  examples: readonly Example[],
  fewest: number,
  before: WrittenModel | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of examples) for (const { key } of cues) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = Object.keys(before?.cues ?? {});
  const kept = [...counts]
    .filter(([key, count]) => count >= fewest || /^[sd]:/.test(key))
    .map(([key]) => key);
  return new Map([...new Set([...known, ...kept])].map((key, place) => [key, place]));
}

function chancesIn(
  cues: readonly { readonly from: number; readonly weight: number }[],
  weights: Float64Array,
): Float64Array {
  const scores = new Float64Array(CLASSES);
  for (const { from, weight } of cues) {
    for (let theme = 0; theme < CLASSES; theme += 1) {
      scores[theme] = (scores[theme] as number) + (weights[from + theme] as number) * weight;
    }
  }
  return chancesOf(scores);
}

function written(places: ReadonlyMap<string, number>, weights: Float64Array): WrittenModel {
  const cues = [...places].map(([key, place]) => {
    const all = NAMES.map((name, theme) => [name, weights[place * CLASSES + theme] as number] as const);
    return [key, Object.fromEntries(all)] as const;
  });
  return { cues: Object.fromEntries(cues) };
}

/** A fixed row of numbers from 0 to 1 (a linear congruential generator). */
function numbers(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const row = [...items];
  for (let at = row.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [row[at], row[other]] = [row[other] as Item, row[at] as Item];
  }
  return row;
}
