import type { Adviser } from '../advice/adviser.ts';
import type { Line } from '../guidance/card.ts';
import { plain } from '../guidance/plain.ts';
import type { Said } from './said.ts';

/** A question that helps to answer one of the six, and where the draft may answer it. */
export interface HelperQuestion {
  readonly text: string;
  /** The passage that shares most with it; null while the draft is silent. */
  readonly said: Said | null;
}

/** A passage that shares so much of a question's words may answer it, and at least so many of them. */
const SHARED = { share: 0.5, least: 2 };

/**
 * Looks for each helper question in the passages that speak of its subject. Words in common are a hint
 * and no answer: the interface says so.
 */
export function helperQuestions(
  questions: readonly Line[],
  passages: readonly Said[],
  { words }: Pick<Adviser, 'words'>,
): HelperQuestion[] {
  const texts = passages.map((said) => ({ said, words: words(said.text) }));
  return questions.map((line) => {
    const text = plain(line);
    const asked = [...words(text)];
    const enough = Math.max(SHARED.least, asked.length * SHARED.share);
    let best: { said: Said; shared: number } | null = null;
    for (const { said, words: there } of texts) {
      const shared = asked.filter((word) => there.has(word)).length;
      if (shared >= enough && shared > (best?.shared ?? 0)) best = { said, shared };
    }
    return { text, said: best?.said ?? null };
  });
}
