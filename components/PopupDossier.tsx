import { FolderOpen } from 'lucide-preact';
import type { DossierEntry } from '../core/dossier/store/dossier-store.ts';
import type { Services } from './services.ts';
import { useWatched } from './use-watched.ts';

/** The way from the popup to the dossier, with how many pins there are now. */
export function PopupDossier({ services, open }: { services: Services; open: () => void }) {
  const { t, dossiers: store } = services;
  const all = useWatched<readonly DossierEntry[]>((watching) => store.watchCounts(watching), store).value;
  const pins = all.state === 'ready' ? (all.value ?? []).reduce((sum, one) => sum + one.pins, 0) : 0;
  return (
    <button type="button" class="nl-button nl-button--secondary" onClick={open}>
      <span class="nl-button__icon-start">
        <FolderOpen size={18} aria-hidden="true" />
      </span>
      <span class="nl-button__label">{t('popupDossier')}</span>
      {pins > 0 && <span class="popup__count">{pins}</span>}
    </button>
  );
}
