import type { Adviser } from '../advice/adviser.ts';
import { questionCard } from '../advice/themes.ts';
import { type Account, coverageOfPins } from '../dossier/export/coverage.ts';
import type { Pin } from '../dossier/pin.ts';
import type { Card } from '../guidance/card.ts';
import { type Coverage, passagesIn } from './coverage.ts';
import { helperQuestions } from './helper-questions.ts';

/** More passages under one question are no account any more but the draft itself. */
const MOST_PASSAGES = 15;
const LONGEST = 600;
const AGAIN = 100;

/** What a Verantwoording tells of a draft: per question its passages, and what is still asked of it and of the pins. */
export function coverageOfDraft(
  { questions }: Pick<Coverage, 'questions'>,
  pins: readonly Pin[],
  findCard: (id: string) => Card | undefined,
  adviser: Pick<Adviser, 'words'>,
): Account[] {
  const all = passagesIn(questions);
  const told = new Set<number>();
  return coverageOfPins(pins, findCard).map(({ question, openQuestions }) => {
    const said = questions.find((one) => one.question === question)?.passages ?? [];
    const asked = findCard(questionCard(question))?.body.questions ?? [];
    const silent = helperQuestions(asked, all, adviser).filter((helper) => helper.said === null);
    return {
      question,
      passages: said.slice(0, MOST_PASSAGES).map(({ block, text, headings }) => {
        // In full under the first question that it is about.
        const longest = told.has(block) ? AGAIN : LONGEST;
        told.add(block);
        return {
          text: text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text,
          heading: headings.at(-1) ?? '',
        };
      }),
      openQuestions: [...new Set([...silent.map(({ text }) => text), ...openQuestions])],
    };
  });
}
