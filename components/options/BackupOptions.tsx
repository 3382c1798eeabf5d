import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { planImport } from '../../core/dossier/exchange/plan.ts';
import { Button } from '../Button.tsx';
import type { BackupEntry, DataServices } from './data-services.ts';

/** The copies on this computer, and how to take one back. What is here stays as it is; only what is missing comes. */
export function BackupOptions({ services }: { services: DataServices }) {
  const { t, locale, backups, dossiers: store } = services;
  const list = useSignal<readonly BackupEntry[]>([]);
  const said = useSignal('');
  const refresh = () =>
    backups.list().then(
      (found) => {
        list.value = found;
      },
      () => {},
    );
  useEffect(() => void refresh(), [backups]);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });

  const make = async () => {
    try {
      await backups.make();
      said.value = t('backupMade');
    } catch {
      said.value = t('backupFailed');
    }
    await refresh();
  };
  const restore = async (name: string) => {
    const { readJson } = await import('../../core/dossier/exchange/read-json.ts');
    const content = await backups.read(name).then(readJson, () => ({ problem: true }));
    if ('problem' in content) {
      said.value = t('backupBroken');
      return;
    }
    const { added, changed } = planImport(content.records, await store.records());
    await store.adopt(added.map(({ record }) => record));
    const done = added.length > 0 ? t('backupRestored', added.length) : t('backupNothing');
    said.value = changed.length > 0 ? `${done} ${t('backupChanged')}` : done;
  };
  return (
    <>
      <h3>{t('backups')}</h3>
      <p>{t('backupsText')}</p>
      {list.value.length === 0 ? (
        <p>{t('backupsNone')}</p>
      ) : (
        <ul class="data-options__backups">
          {list.value.map(({ name, at, records }) => (
            <li key={name}>
              <span>
                {date.format(at)} · {t('backupEntry', records)}
              </span>
              <button
                type="button"
                class="link-button"
                aria-label={t('backupRestoreFrom', [date.format(at)])}
                onClick={() => {
                  restore(name).catch(() => {
                    said.value = t('pinFailed');
                  });
                }}
              >
                {t('backupRestore')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => void make()}>{t('backupNow')}</Button>
      <p role="status">{said.value}</p>
    </>
  );
}
