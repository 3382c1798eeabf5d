import { CalendarDays, Table } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { calendarOf } from '../../core/compass/calendar.ts';
import { pastedTable } from '../../core/compass/timeline-table.ts';
import { stepOf, WISHED, type WishedField } from '../../core/compass/wished.ts';
import { isDay } from '../../core/dates.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import { dateIn } from '../../core/dossier/export/texts.ts';
import type { Route } from '../../core/guidance/route.ts';
import { Button } from '../Button.tsx';
import { fileName } from '../dossier/file-name.ts';
import { usePanel } from '../panel-state.ts';
import './CountBack.css';
import { periodText } from './period-text.ts';
import { timelineFor } from './timeline-for.ts';

const LABELS = { entryIntoForce: 'wishedEntry', toParliament: 'wishedParliament' } as const;
const FIELDS = (Object.keys(WISHED) as WishedField[]).toReversed();

/** Wished dates, from which the steps are counted back; and the way out to a calendar and a table. */
export function CountBack({ route, dossier }: { route: Route; dossier: Dossier }) {
  const { services, pins, notice } = usePanel();
  const { t, locale, dossiers: store, files, copy } = services;
  const id = useId();
  const dated = timelineFor(route, dossier).flatMap((step) =>
    step.latest === null ? [] : [{ ...step, latest: step.latest }],
  );
  const fields = FIELDS.filter((field) => stepOf(field, route) !== undefined);
  const whyOf = ({ because }: (typeof dated)[number]) =>
    because ? t('periodBefore', [periodText(t, because.period), because.beforeStep]) : '';
  const saveCalendar = () => {
    const days = dated.map((step) => ({
      id: `${dossier.id}-${route.id}-${step.id}`,
      day: step.latest,
      title: t('calendarTitle', [step.title]),
      text: [whyOf(step), step.because?.rule?.note, step.because?.rule?.source?.url]
        .filter(Boolean)
        .join('\n'),
    }));
    const blob = new Blob([calendarOf(days, new Date())], { type: 'text/calendar' });
    files.save(fileName(t('countBack'), 'ics'), blob);
    notice.value = t('exportDone');
  };
  const copyTable = () => {
    const head = [t('tableStep'), t('tableLatest'), t('tableLate'), t('tablePeriod'), t('tableSource')];
    const rows = dated.map((step) => [
      step.title,
      dateIn(locale, step.latest),
      step.tooLate ? t('yes') : '',
      whyOf(step),
      step.because?.rule?.source?.url ?? '',
    ]);
    const { text, html } = pastedTable([head, ...rows]);
    copy(text, html).then(
      () => {
        notice.value = t('tableCopied');
      },
      () => {
        notice.value = t('copyFailed');
      },
    );
  };
  return (
    <section class="count-back" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{t('countBack')}</h4>
      <p class="compass__note">{t(dated.length === 0 ? 'countBackText' : 'countBackNote')}</p>
      {fields.map((field) => (
        <label key={field}>
          {t(LABELS[field])}
          <input
            type="date"
            min="1900-01-01"
            max="2199-12-31"
            value={dossier[field]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value === '' || isDay(value))
                void pins.attempt(store.changeDossier(dossier.id, { [field]: value }));
            }}
          />
        </label>
      ))}
      {dated.length > 0 && (
        <div class="count-back__out">
          <Button onClick={saveCalendar} icon={<CalendarDays size={16} aria-hidden="true" />}>
            {t('calendarSave')}
          </Button>
          <Button onClick={copyTable} icon={<Table size={16} aria-hidden="true" />}>
            {t('tableCopy')}
          </Button>
        </div>
      )}
    </section>
  );
}
