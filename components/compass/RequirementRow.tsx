import { useMemo } from 'preact/hooks';
import type { Requirement } from '../../core/compass/requirements.ts';
import { CHECK_STATES, type Check, type CheckFields, type CheckState } from '../../core/dossier/check.ts';
import { reasonName } from '../advice/wave-reasons.ts';
import { questionClass } from '../Badges.tsx';
import { usePanel } from '../panel-state.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { RequirementNotes } from './RequirementNotes.tsx';

const NAMES = {
  '': 'requirementChoose',
  gedaan: 'checkDone',
  loopt: 'checkUnderWay',
  'niet van toepassing': 'checkNotApplicable',
  later: 'checkLater',
} as const satisfies Record<CheckState, string>;

interface Props {
  requirement: Requirement;
  check: Check | undefined;
  /** Why its card was waved away in this draft; undefined when it was not. */
  waved: string | undefined;
  dossier: string;
}

/** A requirement: why it is here, and what the writer says of it. */
export function RequirementRow({ requirement, check, waved, dossier }: Props) {
  const { services, pins, openCard } = usePanel();
  const { t, dossiers: store } = services;
  const { card, passages } = requirement;
  const state = check?.state ?? '';
  const save = (fields: CheckFields) => pins.attempt(store.setCheck(dossier, card.id, fields));
  const setState = (next: CheckState) =>
    pins.change(
      store.setCheck(dossier, card.id, { state: next }),
      t('requirementSet', [card.title, t(NAMES[next])]),
    );
  const hasNotes = `${check?.reason ?? ''}${check?.involved ?? ''}${check?.judgement ?? ''}` !== '';
  return (
    <div class={`requirement ${questionClass(card)}`} data-card={card.id}>
      <div class="requirement__head">
        <button
          type="button"
          class="requirement__open"
          data-opens={card.id}
          onClick={() => openCard(card.id)}
        >
          {card.title}
        </button>
        <select
          class="field"
          aria-label={t('requirementState', [card.title])}
          data-state={state}
          value={state}
          onChange={(event) => void setState(event.currentTarget.value as CheckState)}
        >
          {CHECK_STATES.map((one) => (
            <option key={one} value={one}>
              {t(NAMES[one])}
            </option>
          ))}
        </select>
      </div>
      {passages[0] && <CalledBy card={card.id} said={passages[0]} />}
      {!passages[0] && <Duty card={card} always={requirement.always} />}
      {waved !== undefined && state === '' && (
        <p class="because">{t('requirementWaved', [reasonName(t, waved)])}</p>
      )}
      {(state !== '' || hasNotes) && <RequirementNotes card={card} check={check} save={save} />}
    </div>
  );
}

/** When a requirement binds, for one that the draft says nothing of. */
function Duty({ card: { obligation }, always }: Pick<Requirement, 'card' | 'always'>) {
  const { t } = usePanel().services;
  if (always) return <p class="because">{t('requirementRoute')}</p>;
  if (obligation.answer === 'nee') return null;
  const text =
    obligation.answer === 'onder voorwaarde'
      ? t('obligationIfText', [obligation.condition])
      : t('requirementAlways');
  return <p class="because">{text}</p>;
}

/** The words of the draft that call for a requirement, with a click to go there. */
function CalledBy({ card, said }: { card: string; said: Requirement['passages'][number] }) {
  const { t, adviser, reading } = usePanel().services;
  const now = reading.value;
  const docType = now.state === 'draft' ? now.draft.verdict.docType : null;
  const marks = useMemo(
    () => adviser.explain(said, docType, { card }),
    [adviser, said.text, said.headings.at(-1), docType, card],
  );
  const above = said.headings.at(-1);
  return (
    <p class="because">
      <PlaceButton block={said.block} text={said.text} spans={() => marks.flatMap(({ ranges }) => ranges)}>
        {marks.length > 0 ? (
          <span>
            {t('becauseYouWrite')}{' '}
            {marks.map(({ quote }, at) => (
              <span key={quote}>
                {at > 0 && ', '}
                <mark class="nl-mark">{quote}</mark>
              </span>
            ))}
          </span>
        ) : (
          <span>
            {t('becauseHeading')} <mark class="nl-mark">{above}</mark>
          </span>
        )}
      </PlaceButton>
    </p>
  );
}
