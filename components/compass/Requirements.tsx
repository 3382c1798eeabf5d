import { useId } from 'preact/hooks';
import type { Coverage } from '../../core/compass/coverage.ts';
import { GROUPS, type RequirementStep, requirementsOf } from '../../core/compass/requirements.ts';
import type { DossierContent } from '../../core/dossier/store/dossier-store.ts';
import type { Route } from '../../core/guidance/route.ts';
import { usePanel } from '../panel-state.ts';
import { RequirementRow } from './RequirementRow.tsx';
import './Requirements.css';
import { StepDate } from './StepDate.tsx';
import { timelineFor } from './timeline-for.ts';

const NAMES = { likely: 'groupLikely', consider: 'groupConsider', untouched: 'groupUntouched' } as const;

interface Props {
  route: Route;
  coverage: Pick<Coverage, 'cards'>;
  content: DossierContent;
}

/** The requirements along the route of a document in order of time, one of three groups at a time. */
export function Requirements({ route, coverage, content }: Props) {
  const { services, compass } = usePanel();
  const { t, cards } = services;
  const id = useId();
  const steps = requirementsOf(route, coverage, cards);
  const dates = new Map(timelineFor(route, content.dossier).map((step) => [step.id, step]));
  const { group } = compass.value;
  const shown = steps.map((step) => ({
    ...step,
    requirements: step.requirements.filter((one) => one.group === group),
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
      <ol class="timeline">
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

function count(steps: readonly RequirementStep[], group: (typeof GROUPS)[number]): number {
  return steps.reduce(
    (sum, { requirements }) => sum + requirements.filter((one) => one.group === group).length,
    0,
  );
}
