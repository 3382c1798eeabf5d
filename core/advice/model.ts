import { decodeLists, encodeLists } from '../search/index/lists.ts';
import { type Cue, type CueNumbers, PAIR } from './cues.ts';
import { THEMES } from './themes.ts';

/**
 * What was learned from labelled paragraphs (scripts/learn.ts): per cue, how much it speaks for or against
 * each theme, or for none at all. A linear model, so that what spoke for a theme can be shown.
 */
export interface WrittenModel {
  /** Cue → theme ("none" for nothing that a card helps with) → weight. */
  readonly cues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A model as it ships. */
export interface PackedModel {
  /** Cues, parted by newlines, A to Z. */
  readonly cues: string;
  /** Per cue its themes with their weights, see `pack`. */
  readonly weights: string;
}

/** A theme that a passage is likely about. */
export interface Likely {
  /** Number of the theme in `THEMES`. */
  readonly theme: number;
  /** 0 to 1, over all themes and none. */
  readonly chance: number;
}

/** Weights are kept in steps of this; all lie within ± `REACH` steps. */
export const STEP = 0.05;
const REACH = 127;
export const NONE = 'none';

/** Packs a model: weights as whole steps, the theme's number in front. */
export function packModel({ cues }: WrittenModel): PackedModel {
  const keys = Object.keys(cues).sort();
  const lists = keys.map((key) =>
    Object.entries(cues[key] ?? {})
      .map(([theme, weight]) => numberOf(theme) * (2 * REACH + 1) + toStep(weight) + REACH)
      .sort((a, b) => a - b),
  );
  return { cues: keys.join('\n'), weights: encodeLists(lists) };
}

function numberOf(theme: string): number {
  const number = THEMES.findIndex(({ id }) => id === theme);
  if (number < 0 && theme !== NONE) throw new Error(`there is no theme "${theme}"`);
  return number < 0 ? THEMES.length : number;
}

function toStep(weight: number): number {
  return Math.max(-REACH, Math.min(REACH, Math.round(weight / STEP)));
}

/** A model ready for use. */
export interface Model extends CueNumbers {
  /** What cues say together: a figure per theme, none last. */
  readonly score: (cues: readonly Cue[]) => Float64Array;
  /** How much one cue speaks for a theme. */
  readonly weightOf: (cue: Pick<Cue, 'number'>, theme: number) => number;
}

/** Loads a packed model. Linear. */
export function loadModel(packed: PackedModel): Model {
  const keys = packed.cues.split('\n');
  const { starts, values } = decodeLists(packed.weights);
  const base = 2 * REACH + 1;
  const themes = Uint8Array.from(values, (value) => Math.floor(value / base));
  const weights = Float32Array.from(values, (value) => ((value % base) - REACH) * STEP);
  return {
    ...numbersOf(keys),
    score: (cues) => {
      const scores = new Float64Array(THEMES.length + 1);
      for (const { number, weight } of cues) {
        const end = starts[number + 1] as number;
        for (let index = starts[number] as number; index < end; index += 1) {
          const theme = themes[index] as number;
          scores[theme] = (scores[theme] as number) + (weights[index] as number) * weight;
        }
      }
      return scores;
    },
    weightOf: ({ number }, theme) => {
      const found = themes.subarray(starts[number], starts[number + 1]).indexOf(theme);
      return found < 0 ? 0 : (weights[(starts[number] as number) + found] as number);
    },
  };
}

/** The numbers of cues: their places among the keys. */
function numbersOf(keys: readonly string[]): CueNumbers {
  const numbers = new Map(keys.map((key, at) => [key, at]));
  const pairs = new Map<string, Map<string, number>>();
  for (const [key, number] of numbers) {
    if (!key.startsWith(PAIR)) continue;
    const [first = '', second = ''] = key.slice(PAIR.length).split(' ');
    const seconds = pairs.get(first);
    if (seconds) seconds.set(second, number);
    else pairs.set(first, new Map([[second, number]]));
  }
  return {
    numberOf: (key) => numbers.get(key),
    pairOf: (first, second) => pairs.get(first)?.get(second),
  };
}

/** Turns scores into chances that add up to 1 (softmax): one per theme, none last. */
export function chancesOf(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
