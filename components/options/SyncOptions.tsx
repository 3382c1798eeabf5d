import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DataServices, SyncState } from './data-services.ts';

/** Sync through the browser's profile: off until the user turns it on, and only where the organisation allows it. */
export function SyncOptions({ services }: { services: DataServices }) {
  const { t, sync } = services;
  const state = useSignal<SyncState>({ on: false, allowed: true, report: null });
  const said = useSignal('');
  useEffect(() => {
    const end = new AbortController();
    sync.watch((now) => {
      state.value = now;
    }, end.signal);
    return () => end.abort();
  }, [sync]);
  const { on, allowed, report } = state.value;
  return (
    <>
      <h3>{t('sync')}</h3>
      <p>{t('syncText')}</p>
      <label class="data-options__check">
        <input
          type="checkbox"
          checked={on && allowed}
          disabled={!allowed}
          onChange={(event) => {
            said.value = '';
            void sync.turn(event.currentTarget.checked);
          }}
        />
        <span>{t('syncOn')}</span>
      </label>
      <div role="status">
        {!allowed && <p>{t('syncForbidden')}</p>}
        {on && allowed && <p>{stateText()}</p>}
        <p>{said.value}</p>
      </div>
      {!on && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            sync.clear().then(
              () => {
                said.value = t('syncCleared');
              },
              () => {
                said.value = t('wipeFailed');
              },
            );
          }}
        >
          {t('syncClear')}
        </button>
      )}
    </>
  );

  function stateText(): string {
    if (!report) return t('syncWaiting');
    if (report.failed) return t('syncFailed');
    const { synced, stays } = report;
    const all = t('syncState', [String(synced), String(synced + stays)]);
    return stays > 0 ? `${all} ${t('syncStays', stays)}` : all;
  }
}
