import './DossierView.css';
import { PageState } from './PageState.tsx';
import { PinItem } from './PinItem.tsx';
import { usePanel } from './panel-state.ts';

/** What was pinned, oldest first, each with a note. */
export function DossierView() {
  const { services, pins } = usePanel();
  const { t } = services;
  const all = pins.all.value;
  if (all === null) return null;
  if (all === 'failed') return <PageState title={t('tabDossier')} text={t('dossierFailed')} />;
  if (all.length === 0) return <PageState title={t('dossierEmptyTitle')} text={t('dossierEmptyText')} />;
  return (
    <div class="dossier">
      <h2 class="dossier__count">{t('dossierCount', all.length)}</h2>
      <ul>
        {all.map((pin) => (
          <PinItem key={pin.id} pin={pin} />
        ))}
      </ul>
    </div>
  );
}
