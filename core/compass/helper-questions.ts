import data from '../../assets/compass/helper-questions.json' with { type: 'json' };
import type { Adviser } from '../advice/adviser.ts';
import type { Line } from '../guidance/card.ts';
import { plain } from '../guidance/plain.ts';
import type { Said } from './said.ts';

/** A question that helps to answer one of the six, and where the draft may answer it. */
export interface HelperQuestion {
  readonly text: string;
  /** The passage with most signs of an answer; null while the draft is silent. */
  readonly said: Said | null;
}

/** Signs of an answer by question: its words stand together in a passage, in any form and order. */
const SIGNS: Readonly<Record<string, readonly string[]>> = data;

/** More passages are not looked at: the first ones of a long draft tell what it is about. */
const MOST_PASSAGES = 200;

/**
 * Looks for signs of an answer to each helper question in the passages of a draft. A sign is a hint and no
 * answer: the interface says so. A question without signs stays silent.
 */
export function helperQuestions(
  questions: readonly Line[],
  passages: readonly Said[],
  { words }: Pick<Adviser, 'words'>,
): HelperQuestion[] {
  const texts = passages.slice(0, MOST_PASSAGES).map((said) => ({ said, words: words(said.text) }));
  return questions.map((line) => {
    const text = plain(line);
    const signs = (Object.hasOwn(SIGNS, text) ? (SIGNS[text] ?? []) : [])
      .map((sign) => [...words(sign)])
      .filter((sign) => sign.length > 0);
    let best: { said: Said; count: number } | null = null;
    for (const { said, words: there } of texts) {
      const count = signs.filter((sign) => sign.every((word) => there.has(word))).length;
      if (count > (best?.count ?? 0)) best = { said, count };
    }
    return { text, said: best?.said ?? null };
  });
}
