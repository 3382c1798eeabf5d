import type { TimelineStep } from '../../core/compass/timeline.ts';
import { dateIn } from '../../core/dossier/export/texts.ts';
import type { RoutePeriod } from '../../core/guidance/route.ts';
import { usePanel } from '../panel-state.ts';
import { OwnPeriod } from './OwnPeriod.tsx';
import { periodText } from './period-text.ts';

/** How late a step can be, why, and where that is written. */
export function StepDate({ step, dossier }: { step: TimelineStep; dossier: string }) {
  const { t, locale } = usePanel().services;
  const { latest, tooLate, because, estimate, otherwise } = step;
  if (!latest) return null;
  return (
    <div class="step-date">
      <p>
        {t('latest', [dateIn(locale, latest)])}
        {tooLate && <strong> · {t('tooLate')}</strong>}
      </p>
      {because && (
        <p>
          {t('periodBefore', [periodText(t, because.period), because.beforeStep])}
          {because.rule ? <Source rule={because.rule} /> : ` (${t('periodOwn')})`}
        </p>
      )}
      {because?.rule?.note && <p>{because.rule.note}</p>}
      {otherwise.map(({ rule, beforeStep }) => (
        <p key={`${rule.before} ${rule.minimum}`}>
          {t('periodOther', [periodText(t, rule.minimum), beforeStep])}
          <Source rule={rule} />
          {rule.note && `: ${rule.note}`}
        </p>
      ))}
      {estimate && <OwnPeriod step={step} estimate={estimate} dossier={dossier} />}
    </div>
  );
}

function Source({ rule }: { rule: RoutePeriod }) {
  const { t } = usePanel().services;
  return (
    <>
      {' ('}
      {!rule.firm && t('periodEstimate')}
      {!rule.firm && rule.source && ', '}
      {rule.source && (
        <a class="nl-link" href={rule.source.url} target="_blank" rel="noopener noreferrer">
          {rule.source.label}
        </a>
      )}
      )
    </>
  );
}
