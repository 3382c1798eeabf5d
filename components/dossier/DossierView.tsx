import type { DossierContent } from '../../core/dossier/store/dossier-store.ts';
import { PageState } from '../PageState.tsx';
import { usePanel } from '../panel-state.ts';
import { useWatched } from '../use-watched.ts';
import { DossierHead } from './DossierHead.tsx';
import { DossierList } from './DossierList.tsx';
import './DossierView.css';
import { ExportView } from './ExportView.tsx';
import { ImportView } from './ImportView.tsx';
import { PageLink } from './PageLink.tsx';
import { PinList } from './PinList.tsx';

/** The Dossier tab: a dossier with its pins, the list of all dossiers, what goes out and what comes in. */
export function DossierView() {
  const { services, dossier, pins } = usePanel();
  const { t, dossiers: store } = services;
  const { view, shown } = dossier.value;
  const id = shown ?? pins.current.value;
  const watched = useWatched<DossierContent>((watching) => store.watchDossier(id, watching), id).value;
  if (watched.state === 'failed') return <Failed error={watched.error} />;
  if (view === 'list') return <DossierList />;
  if (watched.state === 'looking') return null;
  const content = watched.value;
  // A dossier that was deleted, here or elsewhere.
  if (!content) return <DossierList />;
  if (content.dossier.id !== id) return null;
  if (view === 'export') return <ExportView content={content} />;
  if (view === 'import') return <ImportView dossier={content.dossier} />;
  return (
    <div class="dossier">
      <DossierHead content={content} />
      <PageLink dossier={content.dossier} />
      {content.broken > 0 && (
        <p class="dossier__warning" role="alert">
          {t('dossierBroken', content.broken)}
        </p>
      )}
      {content.pins.length === 0 ? (
        <PageState title={t('dossierEmptyTitle')} text={t('dossierEmptyText')} />
      ) : (
        <PinList key={id} content={content} />
      )}
    </div>
  );
}

function Failed({ error }: { error: unknown }) {
  const { t, openOptions } = usePanel().services;
  const later = error instanceof Error && error.name === 'LaterVersionError';
  return (
    <PageState title={t('tabDossier')} text={t(later ? 'dossierLater' : 'dossierFailed')}>
      <button type="button" class="link-button" onClick={openOptions}>
        {t('dossierToBackups')}
      </button>
    </PageState>
  );
}
