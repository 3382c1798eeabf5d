import type { AdviceReason, Mark } from '../core/advice/advice.ts';
import './Because.css';
import { useServices } from './services.ts';

/** What a passage seems to do when it answers a question of the Beleidskompas, by its number. */
const ROLES = ['role0', 'role1', 'role2', 'role3', 'role4', 'role5'] as const;

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
  const role = reason.kind === 'question' ? ROLES[reason.question] : undefined;
  return (
    <p class="because">
      {t(role ?? 'becauseYouWrite')} <Marks marks={reason.marks} />
    </p>
  );
}

function Marks({ marks }: { marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ quote }, index) => (
        <span key={quote}>
          {index > 0 && ', '}
          <mark class="nl-mark">{quote}</mark>
        </span>
      ))}
    </>
  );
}
