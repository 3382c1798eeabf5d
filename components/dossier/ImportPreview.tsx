import { useSignal } from '@preact/signals';
import type { PlannedRecord } from '../../core/dossier/exchange/plan.ts';
import type { Replica } from '../../core/dossier/records/replica.ts';
import { Button } from '../Button.tsx';
import { usePanel } from '../panel-state.ts';
import type { Services } from '../services.ts';
import type { ReadFile } from './use-import.ts';

const KINDS = {
  dossier: 'kindOfDossier',
  pin: 'kindOfPin',
  page: 'kindOfPage',
  check: 'kindOfCheck',
  mute: 'kindOfMute',
} as const;

interface Props {
  file: Extract<ReadFile, { plan: unknown }>;
  take: (records: readonly Replica[]) => void;
}

/** What a file would add, change and leave alone. What it would change, the user chooses one by one. */
export function ImportPreview({ file, take }: Props) {
  const { t } = usePanel().services;
  const { added, changed, same } = file.plan;
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const records = [...added, ...changed.filter(({ record }) => chosen.value.has(record.id))].map(
    ({ record }) => record,
  );
  return (
    <section class="preview" aria-label={t('importPreview')}>
      <p class="preview__name">
        <strong>{file.name}</strong>
      </p>
      <Group title={t('importAdded', added.length)} records={added} t={t} />
      {changed.length > 0 && (
        <fieldset>
          <legend>{t('importChanged', changed.length)}</legend>
          <p>{t('importChangedText')}</p>
          <ul>
            {changed.map(({ record, title }) => (
              <li key={record.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.value.has(record.id)}
                    onChange={() => {
                      const next = new Set(chosen.value);
                      if (!next.delete(record.id)) next.add(record.id);
                      chosen.value = next;
                    }}
                  />
                  <span>
                    {title} <small>{t(KINDS[record.kind])}</small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {same > 0 && <p>{t('importSame', same)}</p>}
      {file.unknown.length > 0 && (
        <details>
          <summary>{t('importUnknown', file.unknown.length)}</summary>
          <ul>
            {file.unknown.map(({ id, line }) => (
              <li key={`${id}:${line}`}>{t('importUnknownCard', [id, String(line)])}</li>
            ))}
          </ul>
        </details>
      )}
      {records.length > 0 ? (
        <Button primary onClick={() => take(records)}>
          {t('importNow', records.length)}
        </Button>
      ) : (
        <p>{t('importNothing')}</p>
      )}
    </section>
  );
}

function Group({
  title,
  records,
  t,
}: {
  title: string;
  records: readonly PlannedRecord[];
  t: Services['t'];
}) {
  if (records.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {records.map(({ record, title: name }) => (
          <li key={record.id}>
            {name} <small>{t(KINDS[record.kind])}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
