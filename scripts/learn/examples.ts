import { type CueNumbers, PAIR } from '../../core/advice/cues.ts';
import { NONE } from '../../core/advice/model.ts';
import type { PassageReader } from '../../core/advice/reader.ts';
import { THEMES } from '../../core/advice/themes.ts';
import type { AdviceLine } from '../../tests/evaluation/advice-line.ts';
import type { Example } from './softmax.ts';

/** How much of a paragraph its main topic is when there are more. */
const MAIN = 0.7;

/** Numbers for every cue that comes by, with the keys that they stand for. */
export interface GrowingNumbers extends CueNumbers {
  readonly keys: readonly string[];
}

/** Makes numbers that know every cue: what nothing was learned of yet may be what there is to learn. */
export function growingNumbers(): GrowingNumbers {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const numberOf = (key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    return keys.push(key) - 1;
  };
  return { keys, numberOf, pairOf: (first, second) => numberOf(`${PAIR}${first} ${second}`) };
}

/** Makes an example of a labelled paragraph. */
export function exampleOf(
  { text, heading, docType, topics }: AdviceLine,
  read: PassageReader,
  { keys }: Pick<GrowingNumbers, 'keys'>,
): Example {
  const headings = heading === undefined ? [] : [heading];
  const target = new Float64Array(THEMES.length + 1);
  const further = (1 - MAIN) / Math.max(1, topics.length - 1);
  topics.forEach((topic, at) => {
    target[themeNumber(topic)] = topics.length === 1 ? 1 : at === 0 ? MAIN : further;
  });
  const cues = read({ text, headings }, docType ?? null).cues.map(({ number, weight }) => ({
    key: keys[number] as string,
    weight,
  }));
  return { cues, target };
}

function themeNumber(topic: string): number {
  const number = topic === NONE ? THEMES.length : THEMES.findIndex(({ id }) => id === topic);
  if (number < 0) throw new Error(`there is no theme "${topic}"`);
  return number;
}
