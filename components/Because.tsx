import type { AdviceReason } from '../core/advice/advice.ts';
import './Because.css';
import { useServices } from './services.ts';

/** How many words a reason names before it becomes a list. */
const NAMED = 3;

/** Why a card is shown, in words, with the writer's own words marked. */
export function Because({ reason }: { reason: AdviceReason }) {
  const { t } = useServices();
  if (reason.kind === 'heading') {
    return (
      <p class="because">
        {t('becauseHeading')} <mark class="nl-mark">{reason.heading}</mark>
      </p>
    );
  }
  const words = reason.kind === 'signal' ? reason.phrases : reason.words;
  return (
    <p class="because">
      {t(reason.kind === 'signal' ? 'becauseYouWrite' : 'becauseWords')}{' '}
      {words.slice(0, NAMED).map((word, index) => (
        <span key={word}>
          {index > 0 && ', '}
          <mark class="nl-mark">{word}</mark>
        </span>
      ))}
    </p>
  );
}
