import { useSignal } from '@preact/signals';
import { Download } from 'lucide-preact';
import { toJson } from '../../core/dossier/exchange/file.ts';
import type { DossierEntry } from '../../core/dossier/store/dossier-store.ts';
import { POLICY_NAMES, type PolicyName } from '../../core/settings/policy.ts';
import { Button } from '../Button.tsx';
import { fileName } from '../dossier/file-name.ts';
import { useWatched } from '../use-watched.ts';
import { BackupOptions } from './BackupOptions.tsx';
import './DataOptions.css';
import type { DataServices } from './data-services.ts';
import { SyncOptions } from './SyncOptions.tsx';
import { WipeOptions } from './WipeOptions.tsx';

/** What each setting of an organisation says in the interface. */
const POLICY_TEXTS = {
  allowDossierSync: 'policyAllowDossierSync',
  allowRecentSearches: 'policyAllowRecentSearches',
} as const satisfies Record<PolicyName, string>;

/** The settings of what is kept: how much there is, a file of it, backups, sync, and deleting it all. */
export function DataOptions({ services }: { services: DataServices }) {
  const { t, dossiers: store, policy, save } = services;
  const all = useWatched<readonly DossierEntry[]>((watching) => store.watchCounts(watching), store).value;
  const said = useSignal('');
  const count = all.state === 'ready' ? (all.value ?? []).reduce((sum, { pins }) => sum + pins, 0) : 0;
  const set = POLICY_NAMES.filter((name) => policy[name] !== undefined);
  return (
    <section class="data-options" aria-labelledby="data-title">
      <h2 id="data-title">{t('optionsData')}</h2>
      {all.state === 'failed' ? (
        <Broken services={services} error={all.error} />
      ) : (
        <p>{t('optionsDataText', count)}</p>
      )}
      <Button
        icon={<Download size={17} aria-hidden="true" />}
        onClick={() => {
          store.records().then(
            (records) => {
              const json = toJson(records, Date.now());
              save(fileName('Vakkompas', 'json'), new Blob([json], { type: 'application/json' }));
              said.value = t('exportDone');
            },
            () => {
              said.value = t('exportFailed');
            },
          );
        }}
      >
        {t('optionsExportAll')}
      </Button>
      <p role="status">{said.value}</p>
      <BackupOptions services={services} />
      <SyncOptions services={services} />
      {set.length > 0 && (
        <>
          <h3>{t('policyTitle')}</h3>
          <ul>
            {set.map((name) => (
              <li key={name}>
                {t(POLICY_TEXTS[name])}: {t(policy[name] ? 'yes' : 'no')}
              </li>
            ))}
          </ul>
        </>
      )}
      <WipeOptions services={services} />
    </section>
  );
}

/** The database cannot be opened. One that a later version made is only waiting for that version. */
function Broken({ services, error }: { services: DataServices; error: unknown }) {
  const { t, startOver } = services;
  if (error instanceof Error && error.name === 'LaterVersionError') return <p>{t('dossierLater')}</p>;
  return (
    <>
      <p>
        {t('dossierFailed')} {t('startOverText')}
      </p>
      <Button onClick={() => void startOver()}>{t('startOver')}</Button>
    </>
  );
}
