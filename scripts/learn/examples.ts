import { NONE } from '../../core/advice/model.ts';
import type { PassageReader } from '../../core/advice/reader.ts';
import { THEMES } from '../../core/advice/themes.ts';
import type { AdviceLine } from '../../tests/evaluation/advice-line.ts';
import type { Example } from './softmax.ts';

/** How much of a paragraph its main topic is when there are more. */
const MAIN = 0.7;

/** Makes an example of a labelled paragraph. */
export function exampleOf({ text, heading, docType, topics }: AdviceLine, read: PassageReader): Example {
  const headings = heading === undefined ? [] : [heading];
  const target = new Float64Array(THEMES.length + 1);
  const further = (1 - MAIN) / Math.max(1, topics.length - 1);
  topics.forEach((topic, at) => {
    target[numberOf(topic)] = topics.length === 1 ? 1 : at === 0 ? MAIN : further;
  });
  return { cues: read({ text, headings }, docType ?? null).cues, target };
}

function numberOf(topic: string): number {
  const number = topic === NONE ? THEMES.length : THEMES.findIndex(({ id }) => id === topic);
  if (number < 0) throw new Error(`there is no theme "${topic}"`);
  return number;
}
