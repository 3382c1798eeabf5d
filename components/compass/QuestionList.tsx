import type { QuestionCoverage } from '../../core/compass/coverage.ts';
import { usePanel } from '../panel-state.ts';
import { QuestionDetail } from './QuestionDetail.tsx';
import './QuestionList.css';
import { QUESTION_NAMES } from './question-names.ts';

/** The six questions as a list: what the rose shows, with the passages behind it. */
export function QuestionList({ questions }: { questions: readonly QuestionCoverage[] }) {
  const { services, compass } = usePanel();
  const { t } = services;
  return (
    <ul class="compass-questions">
      {questions.map((one) => {
        const { question, passages } = one;
        const isOpen = compass.value.question === question;
        return (
          <li key={question} class={`q${question}`}>
            <h3>
              <button
                type="button"
                class="compass-questions__name"
                id={`compass-question-${question}`}
                aria-expanded={isOpen}
                onClick={() => {
                  compass.value = { ...compass.value, question: isOpen ? null : question };
                }}
              >
                <span>{t(QUESTION_NAMES[question] ?? 'question0')}</span>
                <small>{passages.length === 0 ? t('roseSilent') : t('rosePassages', passages.length)}</small>
              </button>
            </h3>
            {isOpen && <QuestionDetail coverage={one} all={questions} />}
          </li>
        );
      })}
    </ul>
  );
}
