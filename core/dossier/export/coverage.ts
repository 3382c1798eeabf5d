import type { Card } from '../../guidance/card.ts';
import type { Pin } from '../pin.ts';

/** The number of a question of the Beleidskompas; 0 is belanghebbenden. */
export type Question = 0 | 1 | 2 | 3 | 4 | 5;
/** All questions, in their order. */
export const QUESTIONS = [0, 1, 2, 3, 4, 5] as const;

/** What a draft says about one of the six questions, and what is still asked. Lives in memory only. */
export interface Account {
  readonly question: Question;
  readonly passages: readonly { readonly text: string; readonly heading: string }[];
  readonly openQuestions: readonly string[];
}

/** What the pins say, where nothing is known of the draft: no passages, and the questions not marked as done. */
export function coverageOfPins(
  pins: readonly Pin[],
  findCard: (id: string) => Card | undefined,
): readonly Account[] {
  return QUESTIONS.map((question) => ({
    question,
    passages: [],
    openQuestions: pins.filter((pin) => questionOf(pin, findCard) === question).flatMap(openQuestions),
  }));
}

/** The first question that a pin's card serves; undefined for a passage and a card without one. */
export function questionOf(
  pin: Pick<Pin, 'cardId'>,
  findCard: (id: string) => Card | undefined,
): Question | undefined {
  const question = findCard(pin.cardId)?.questions[0];
  return QUESTIONS.find((one) => one === question);
}

/** The questions of a pin that nobody marked as done. */
export function openQuestions({ parts, done }: Pick<Pin, 'parts' | 'done'>): readonly string[] {
  const questions = parts.find(({ part }) => part === 'questions')?.lines ?? [];
  return questions.filter((_, at) => !done.has(at));
}
