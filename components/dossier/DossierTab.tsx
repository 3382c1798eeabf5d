import { lazyTab } from '../lazy-tab.tsx';

/**
 * The Dossier tab, and how to load it before it is opened: after the panel has shown what helps with the
 * text, and not before.
 */
export const { Tab: DossierTab, load: loadDossierTab } = lazyTab(
  async () => (await import('./DossierView.tsx')).DossierView,
);
