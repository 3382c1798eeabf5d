import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { questionCard, THEMES } from '../../core/advice/themes.ts';
import { checkQuestionsOf } from '../../core/compass/check-questions.ts';
import { passagesIn, type QuestionCoverage } from '../../core/compass/coverage.ts';
import { helperQuestions } from '../../core/compass/helper-questions.ts';
import type { Said } from '../../core/compass/said.ts';
import type { Span } from '../../core/drafting/place.ts';
import { usePanel } from '../panel-state.ts';
import { SaidPassage } from './SaidPassage.tsx';

/** So many passages are shown at first. */
const MOST = 6;
const CHECKS = { knowledge: 'checkKnowledge', surroundings: 'checkSurroundings' } as const;

interface Props {
  coverage: QuestionCoverage;
  /** Of all questions: an answer may stand with another one. */
  all: readonly QuestionCoverage[];
}

/** A question of the Beleidskompas: where the draft speaks of it, and what is still silent. */
export function QuestionDetail({ coverage, all }: Props) {
  const { services, openCard } = usePanel();
  const { t, adviser, cards, reading } = services;
  const { question, passages } = coverage;
  const unfolded = useSignal(false);
  const id = questionCard(question);
  const card = cards.get(id);
  const helpers = useMemo(
    () => helperQuestions(card?.body.questions ?? [], passagesIn(all), adviser),
    [card, all, adviser],
  );
  const silent = helpers.filter(({ said }) => said === null);
  const answered = helpers.filter(({ said }) => said !== null);
  const checks = checkQuestionsOf(question);
  const now = reading.value;
  const docType = now.state === 'draft' ? now.draft.verdict.docType : null;
  const theme = THEMES.findIndex((one) => one.question === question);
  const spansOf = (said: Said): readonly Span[] =>
    adviser.explain(said, docType, { theme }).flatMap(({ ranges }) => ranges);
  const shown = unfolded.value ? passages : passages.slice(0, MOST);
  return (
    <div class="compass-question">
      {passages.length > 0 && <h4>{t('compassInText')}</h4>}
      <ul class="compass-question__list">
        {shown.map((said) => (
          <li key={said.block}>
            <SaidPassage said={said} spans={() => spansOf(said)} />
          </li>
        ))}
      </ul>
      {shown.length < passages.length && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            unfolded.value = true;
          }}
        >
          {t('compassShowAll', [String(passages.length)])}
        </button>
      )}
      {silent.length > 0 && <h4>{t('compassSilent')}</h4>}
      <ul class="compass-question__list">
        {silent.map(({ text }) => (
          <li key={text} class="compass-question__asked">
            {text}
          </li>
        ))}
      </ul>
      {answered.length > 0 && (
        <details>
          <summary>{t('compassAnswered', answered.length)}</summary>
          <ul class="compass-question__list">
            {answered.map(({ text, said }) => (
              <li key={text}>
                {text}
                {said && <SaidPassage said={said} />}
              </li>
            ))}
          </ul>
        </details>
      )}
      {checks.length > 0 && <h4>{t('compassChecks')}</h4>}
      <ul class="compass-question__list">
        {checks.map((check) => (
          <li key={check} class="compass-question__asked">
            {t(CHECKS[check])}
          </li>
        ))}
      </ul>
      {card && (
        <button type="button" class="link-button" data-opens={id} onClick={() => openCard(id)}>
          {t('compassCard')}
        </button>
      )}
    </div>
  );
}
