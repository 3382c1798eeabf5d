import { useId } from 'preact/hooks';
import type { QuestionCoverage } from '../../core/compass/coverage.ts';
import { useServices } from '../services.ts';
import { QUESTION_NAMES } from './question-names.ts';
import './Rose.css';

/** A petal that points up from the middle, from 30 to 92 units away. */
const PETAL = 'M0-30C-30-50-26-76 0-92c26 16 30 42 0 62z';
const FROM = 30;
const TIP = 92;
/** The ring in the middle, and the most that fills it. */
const RING = 22;
const HEART = 18;
/** Where the names of the petals stand, clockwise from the top. */
const LABELS = [
  { x: 0, y: -100, anchor: 'middle' },
  { x: 62, y: -54, anchor: 'start' },
  { x: 38, y: 100, anchor: 'start' },
  { x: -38, y: 100, anchor: 'end' },
  { x: -62, y: -54, anchor: 'end' },
] as const;

interface Props {
  questions: readonly QuestionCoverage[];
  /** A petal, or the middle, was pressed; the list under the rose does the same by keyboard. */
  choose: (question: number) => void;
}

/**
 * The compass rose of a draft: belanghebbenden in the middle, a petal for each of the other five
 * questions, filled by how much the draft says about it. It counts; it does not judge.
 */
export function Rose({ questions, choose }: Props) {
  const { t } = useServices();
  const id = useId();
  const fillOf = (question: number) => questions[question]?.fill ?? 0;
  const told = questions.map(({ question, passages }) => {
    const count = passages.length === 0 ? t('roseSilent') : t('rosePassages', passages.length);
    return t('roseEntry', [t(QUESTION_NAMES[question] ?? 'question0'), count]);
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list under it does the same by keyboard
    <svg
      class="rose"
      viewBox="-168 -116 336 222"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      onClick={({ target }) => {
        const petal = target instanceof Element && target.closest<SVGElement>('[data-question]');
        if (petal) choose(Number(petal.dataset.question));
      }}
    >
      <title id={`${id}-title`}>{t('roseLabel')}</title>
      <desc id={`${id}-desc`}>{told.join('. ')}</desc>
      {LABELS.map(({ x, y, anchor }, at) => {
        const question = at + 1;
        const height = (TIP - FROM) * fillOf(question);
        return (
          <g key={question} class={`rose__petal q${question}`} data-question={question}>
            <g transform={`rotate(${at * 72})`}>
              <clipPath id={`${id}-${question}`}>
                <rect x={-40} y={-FROM - height} width={80} height={height} />
              </clipPath>
              <path class="rose__shape" d={PETAL} />
              <path class="rose__fill" d={PETAL} clip-path={`url(#${id}-${question})`} />
              <path class="rose__line" d={PETAL} />
            </g>
            <text x={x} y={y} text-anchor={anchor}>
              {t(QUESTION_NAMES[question] ?? 'question0').replace(/^\d /, '')}
            </text>
          </g>
        );
      })}
      <g class="rose__petal q0" data-question={0}>
        <circle class="rose__shape" r={RING} />
        <circle class="rose__fill" r={HEART * Math.sqrt(fillOf(0))} />
        <circle class="rose__line" r={RING} />
      </g>
    </svg>
  );
}
