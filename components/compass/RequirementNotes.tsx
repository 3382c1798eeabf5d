import { useSignal } from '@preact/signals';
import { THEMES } from '../../core/advice/themes.ts';
import type { Check, CheckFields } from '../../core/dossier/check.ts';
import type { Card } from '../../core/guidance/card.ts';
import { usePanel } from '../panel-state.ts';
import { SavedText } from './SavedText.tsx';

/** Themes whose requirements ask how implementing organisations were involved. */
const INVOLVING = ['uitvoering', 'handhaving', 'decentrale-overheden'];

interface Props {
  card: Card;
  check: Check | undefined;
  save: (fields: CheckFields) => Promise<unknown>;
}

/** What there is to say of a requirement beside where it stands; it comes out in the Verantwoording. */
export function RequirementNotes({ card, check, save }: Props) {
  const { t } = usePanel().services;
  const { reason = '', involved = '', judgement = '' } = check ?? {};
  // What does not apply is asked why; the rest may be told.
  const open = useSignal(`${reason}${involved}${judgement}` !== '');
  const asksWhy = check?.state === 'niet van toepassing';
  const involves = THEMES.some(({ id, cards }) => INVOLVING.includes(id) && cards.includes(card.id));
  return (
    <details
      class="requirement__notes"
      open={open.value || asksWhy}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary aria-label={t('requirementMoreOf', [card.title])}>{t('requirementMore')}</summary>
      <SavedText label={t('requirementReason')} value={reason} save={(text) => save({ reason: text })} />
      {involves && (
        <>
          <SavedText label={t('checkInvolved')} value={involved} save={(text) => save({ involved: text })} />
          <SavedText
            label={t('checkJudgement')}
            value={judgement}
            save={(text) => save({ judgement: text })}
          />
        </>
      )}
    </details>
  );
}
