import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { GROUPS, type RequirementGroup, type RequirementStep } from '../../core/compass/requirements.ts';
import type { TimelineStep } from '../../core/compass/timeline.ts';
import type { DossierContent } from '../../core/dossier/store/dossier-store.ts';
import { usePanel } from '../panel-state.ts';
import { RequirementRow } from './RequirementRow.tsx';
import './Requirements.css';
import { StepDate } from './StepDate.tsx';

const NAMES = { likely: 'groupLikely', consider: 'groupConsider', untouched: 'groupUntouched' } as const;

interface Props {
  steps: readonly RequirementStep[];
  timeline: readonly TimelineStep[];
  content: DossierContent;
  /** Reasons of the cards that were waved away in this draft, by their ids. */
  mutes: ReadonlyMap<string, string>;
}

/** The requirements along the route of a document in order of time, one of three groups at a time. */
export function Requirements({ steps, timeline, content, mutes }: Props) {
  const { services, compass } = usePanel();
  const { t } = services;
  const id = useId();
  const dates = new Map(timeline.map((step) => [step.id, step]));
  // A row that somebody is in stays where it is, whatever the draft says by now.
  const held = useSignal<{ readonly card: string; readonly group: RequirementGroup } | null>(null);
  const { group } = compass.value;
  const shown = steps.map((step) => ({
    ...step,
    requirements: step.requirements.filter(
      (one) => (held.value?.card === one.card.id ? held.value.group : one.group) === group,
    ),
  }));
  const isEmpty = shown.every(({ requirements }) => requirements.length === 0);
  return (
    <>
      <fieldset class="requirement-groups">
        <legend class="visually-hidden">{t('requirementsShow')}</legend>
        {GROUPS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={group === one}
              onChange={() => {
                compass.value = { ...compass.value, group: one };
              }}
            />
            <span>
              {t(NAMES[one])} <small>{count(steps, one)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {isEmpty && <p class="compass__note">{t('groupEmpty')}</p>}
      <ol
        class="timeline"
        onFocusIn={({ target }) => {
          const card = (target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset.card;
          held.value = card === undefined ? null : { card, group };
        }}
        onFocusOut={({ relatedTarget, currentTarget }) => {
          if (!currentTarget.contains(relatedTarget as Node | null)) held.value = null;
        }}
      >
        {shown.map(({ id: step, title, requirements }) => {
          const date = dates.get(step);
          if (requirements.length === 0 && !date?.latest) return null;
          return (
            <li key={step} class={requirements.length === 0 ? 'timeline__step--empty' : undefined}>
              <h4>{title}</h4>
              {date && <StepDate step={date} dossier={content.dossier.id} />}
              {requirements.map((requirement) => (
                <RequirementRow
                  key={requirement.card.id}
                  requirement={requirement}
                  check={content.checks.get(requirement.card.id)}
                  waved={mutes.get(requirement.card.id)}
                  dossier={content.dossier.id}
                />
              ))}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function count(steps: readonly RequirementStep[], group: RequirementGroup): number {
  return steps.reduce(
    (sum, { requirements }) => sum + requirements.filter((one) => one.group === group).length,
    0,
  );
}
