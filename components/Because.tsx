import type { AdviceReason, Mark } from '../core/advice/advice.ts';
import './Because.css';
import { docTypeKey } from './doc-types.ts';
import { useServices } from './services.ts';
import type { Show } from './use-showing.ts';

/** What a passage seems to do when it answers a question of the Beleidskompas, by its number. */
const ROLES = ['role0', 'role1', 'role2', 'role3', 'role4', 'role5'] as const;

interface Props {
  reason: AdviceReason;
  /** Shows words of the passage in the page, where that can be done. */
  show: Show | undefined;
}

/** Why a card is shown, in words, with the writer's own words marked. */
export function Because({ reason, show }: Props) {
  const { t } = useServices();
  if (reason.kind === 'heading') {
    const kind = docTypeKey(reason.docType);
    return (
      <p class="because">
        {t(kind ? 'becauseHeadingOf' : 'becauseHeading')} <mark class="nl-mark">{reason.heading}</mark>
        {kind && ` (${t(kind)})`}
      </p>
    );
  }
  const role = reason.kind === 'question' ? ROLES[reason.question] : undefined;
  return (
    <p class="because">
      {t(role ?? 'becauseYouWrite')}{' '}
      {reason.marks.map((mark, index) => (
        <span key={mark.quote}>
          {index > 0 && ', '}
          <Marked mark={mark} show={show} />
        </span>
      ))}
    </p>
  );
}

function Marked({ mark, show }: { mark: Mark; show: Show | undefined }) {
  const { t } = useServices();
  const words = <mark class="nl-mark">{mark.quote}</mark>;
  if (!show) return words;
  return (
    <button type="button" class="because__show" title={t('showPassage')} onClick={() => show(mark.ranges)}>
      {words}
    </button>
  );
}
