import { useEffect } from 'preact/hooks';
import { usePanel } from '../panel-state.ts';
import { loadDossierTab } from './DossierTab.tsx';
import { nameOf } from './dossier-name.ts';

/** At the foot of the panel: the dossier that a pin goes in, and the way there. */
export function CurrentDossier() {
  const { services, route, query, dossier, pins } = usePanel();
  const { t } = services;
  useEffect(() => void loadDossierTab(), []);
  const content = pins.content.value;
  if (content.state !== 'ready' || !content.value) return null;
  return (
    <button
      type="button"
      class="panel__options"
      onClick={() => {
        query.value = '';
        dossier.value = { view: 'pins', shown: null };
        route.value = { view: 'dossier' };
      }}
    >
      {t('dossierFooter', [nameOf(t, content.value.dossier)])}
    </button>
  );
}
