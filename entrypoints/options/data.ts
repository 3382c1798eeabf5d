import { i18n } from '#i18n';
import type { DataServices, SyncState } from '../../components/options/data-services.ts';
import { openBackups } from '../../platform/dossier/backups.ts';
import { openRecordBase, throwAway } from '../../platform/dossier/record-base.ts';
import { openDossierStore } from '../../platform/dossier/store.ts';
import { clearProfile, isSyncAllowed, keepSynced, syncOn, syncReport } from '../../platform/dossier/sync.ts';
import { wipeEverything } from '../../platform/dossier/wipe.ts';
import { saveFile } from '../../platform/download.ts';
import { readPolicy } from '../../platform/policy.ts';

/** The services of the settings of the dossiers, on the real browser. Syncs while the page is open. */
export async function dataServices(): Promise<DataServices> {
  const base = openRecordBase();
  const dossiers = openDossierStore(base);
  const backups = openBackups(dossiers);
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort());
  keepSynced(base, closing.signal);
  return {
    t: i18n.t,
    locale: i18n.t('language'),
    dossiers,
    policy: await readPolicy(),
    backups,
    sync: {
      watch(report, signal) {
        const tell = async () => {
          const [on, allowed, last] = [syncOn.getValue(), isSyncAllowed(), syncReport.getValue()];
          const state: SyncState = { on: await on, allowed: await allowed, report: await last };
          if (!signal.aborted) report(state);
        };
        for (const item of [syncOn, syncReport])
          signal.addEventListener(
            'abort',
            item.watch(() => void tell()),
          );
        void tell();
      },
      turn: (on) => syncOn.setValue(on),
      clear: clearProfile,
    },
    save: saveFile,
    startOver: async () => {
      await throwAway();
      location.reload();
    },
    wipe: () => wipeEverything(dossiers, backups),
  };
}
