import { CalendarDays, Table } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { calendarOf } from '../../core/compass/calendar.ts';
import type { TimelineStep } from '../../core/compass/timeline.ts';
import { pastedTable } from '../../core/compass/timeline-table.ts';
import { stepOf, unusualStep, WISHED, type WishedField } from '../../core/compass/wished.ts';
import { isDay } from '../../core/dates.ts';
import { type Dossier, GENERAL } from '../../core/dossier/dossier.ts';
import { dateIn } from '../../core/dossier/export/texts.ts';
import { digest } from '../../core/dossier/records/digest.ts';
import type { Route } from '../../core/guidance/route.ts';
import { Button } from '../Button.tsx';
import { nameOf } from '../dossier/dossier-name.ts';
import { fileName } from '../dossier/file-name.ts';
import { usePanel } from '../panel-state.ts';
import './CountBack.css';
import { periodText } from './period-text.ts';

const LABELS = { entryIntoForce: 'wishedEntry', toParliament: 'wishedParliament' } as const;
const FIELDS = (Object.keys(WISHED) as WishedField[]).toReversed();

interface Props {
  route: Route;
  dossier: Dossier;
  timeline: readonly TimelineStep[];
}

/** Wished dates, from which the steps are counted back; and the way out to a calendar and a table. */
export function CountBack({ route, dossier, timeline }: Props) {
  const { services, pins, notice } = usePanel();
  const { t, locale, dossiers: store, files, copy } = services;
  const id = useId();
  const dated = timeline.flatMap((step) => (step.latest === null ? [] : [{ ...step, latest: step.latest }]));
  const unusual = unusualStep(dossier, route);
  const fields = FIELDS.filter((field) => stepOf(field, route) !== undefined);
  const whyOf = ({ because, isWished }: TimelineStep) => {
    if (isWished && !because) return t('wished');
    if (!because) return t('noPeriod');
    const period = t('periodBefore', [periodText(t, because.period), because.beforeStep]);
    if (!because.rule) return `${period} (${t('periodOwn')})`;
    return because.rule.firm ? period : `${period} (${t('periodEstimate')})`;
  };
  const saveCalendar = () => {
    const name = nameOf(t, dossier);
    // A step that only follows from the one after it is no day for a calendar.
    const days = dated.filter(({ because, isWished }) => because || isWished);
    // The same day of the same file takes the place of what was imported before. Everybody has a general dossier.
    const { id: file, entryIntoForce, toParliament } = dossier;
    const owner = file === GENERAL ? [file, entryIntoForce, toParliament].join() : file;
    const made = days.map((step) => ({
      id: digest([owner, route.id, step.id].join()),
      day: step.latest,
      title: t('calendarTitle', [step.title, name]),
      text: [whyOf(step), step.because?.rule?.note, step.because?.rule?.source?.url]
        .filter(Boolean)
        .join('\n'),
    }));
    const blob = new Blob([calendarOf(made, new Date())], { type: 'text/calendar' });
    files.save(fileName(`${name} ${t('countBack')}`, 'ics'), blob);
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
            class="field"
            min="1900-01-01"
            max="2199-12-31"
            value={dossier[field]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value === '' || isDay(value))
                void pins.change(
                  store.changeDossier(dossier.id, { [field]: value }),
                  t('wishedSet', [t(LABELS[field])]),
                );
            }}
          />
        </label>
      ))}
      {unusual && <p class="compass__note">{t('wishedUnusual', [unusual.title])}</p>}
      {fields.length > 1 && isCrossed(dossier) && <p class="compass__note">{t('wishedCrossed')}</p>}
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

/** Parliament cannot get it after it is in force. */
function isCrossed({ toParliament, entryIntoForce }: Dossier): boolean {
  return toParliament !== '' && entryIntoForce !== '' && toParliament > entryIntoForce;
}
