import type { Card } from '../core/guidance/card.ts';
import './Badges.css';
import { useServices } from './services.ts';

const QUESTIONS = ['question0', 'question1', 'question2', 'question3', 'question4', 'question5'] as const;
const FAMILIES = {
  beleidskompas: 'familyBeleidskompasShort',
  gids: 'familyGidsShort',
  programmas: 'familyProgrammasShort',
} as const;

/** What a card is at a glance: duty, where it is from, its first question, whether it is to be checked. */
export function Badges({ card }: { card: Card }) {
  const { t } = useServices();
  const { answer } = card.obligation;
  const [question] = card.questions;
  const label = question === undefined ? undefined : QUESTIONS[question];
  return (
    <span class="badges">
      {answer !== 'nee' && (
        <span class="nl-data-badge badge--duty">{t(answer === 'ja' ? 'obligationYes' : 'obligationIf')}</span>
      )}
      {(card.family !== 'beleidskompas' || label === undefined) && (
        <span class="nl-data-badge">{t(FAMILIES[card.family])}</span>
      )}
      {label !== undefined && <span class="nl-data-badge">{t(label)}</span>}
      {card.status === 'te controleren' && (
        <span class="nl-data-badge badge--check">{t('statusToCheck')}</span>
      )}
    </span>
  );
}

/** The colour class of a card: that of the first question it serves. */
export function questionClass(card: Card): string {
  return `q${card.questions[0] ?? 'x'}`;
}
