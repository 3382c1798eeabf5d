import { useId } from 'preact/hooks';
import type { Estimate, TimelineStep } from '../../core/compass/timeline.ts';
import { isPeriod } from '../../core/dates.ts';
import { usePanel } from '../panel-state.ts';
import { periodParts, UNITS, type Unit } from './period-text.ts';

const UNIT_NAMES = { D: 'unitD', W: 'unitW', M: 'unitM', Y: 'unitY' } as const satisfies Record<Unit, string>;
const LONGEST = 999;

interface Props {
  step: TimelineStep;
  estimate: Estimate;
  dossier: string;
}

/** An estimated period that the writer knows better. */
export function OwnPeriod({ step, estimate, dossier }: Props) {
  const { services, pins } = usePanel();
  const { t, dossiers: store } = services;
  const id = useId();
  const { count, unit } = periodParts(estimate.period);
  const keep = (period: string) =>
    void pins.change(store.setPeriod(dossier, step.id, period), t('periodSet', [step.title]));
  const change = (next: { count: number; unit: Unit }) => {
    const period = `P${Math.round(next.count)}${next.unit}`;
    if (next.count >= 1 && isPeriod(period)) keep(period);
  };
  return (
    <details class="own-period">
      <summary>{t('periodChange')}</summary>
      <label for={id}>{t('periodLabel', [estimate.beforeStep])}</label>
      <span>
        <input
          id={id}
          type="number"
          required
          class="field"
          min={1}
          max={LONGEST}
          value={count}
          onChange={(event) => {
            change({ count: event.currentTarget.valueAsNumber, unit });
            // What cannot be goes back to what it was.
            if (!event.currentTarget.validity.valid) event.currentTarget.value = String(count);
          }}
        />
        <select
          class="field"
          aria-label={t('periodUnit', [estimate.beforeStep])}
          value={unit}
          onChange={(event) => change({ count, unit: event.currentTarget.value as Unit })}
        >
          {UNITS.map((one) => (
            <option key={one} value={one}>
              {t(UNIT_NAMES[one])}
            </option>
          ))}
        </select>
        {estimate.isOwn && (
          <button type="button" class="link-button" onClick={() => keep('')}>
            {t('periodReset')}
          </button>
        )}
      </span>
    </details>
  );
}
