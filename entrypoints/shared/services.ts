import library from 'virtual:guidance';
import { i18n } from '#i18n';
import type { Services } from '../../components/services.ts';
import { createAdviser } from '../../core/advice/adviser.ts';
import { createSurveyor } from '../../core/compass/coverage.ts';
import type { RecordBase } from '../../core/dossier/records/base.ts';
import { lazySearch } from '../../core/search/lazy-search.ts';
import { librarySearch } from '../../core/search/library-search.ts';
import { browser } from '../../platform/browser.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { openDossierStore } from '../../platform/dossier/store.ts';

/** The services that panel and popup share, on the real browser. */
export function createServices(base: RecordBase): Services {
  const search = lazySearch(() => librarySearch(library));
  // In a quiet moment, so that the first letter finds it ready.
  requestIdleCallback(() => search(''));
  const adviser = createAdviser(library);
  const byName = new Map(library.cards.flatMap((card) => [card.id, ...card.aliases].map((id) => [id, card])));
  return {
    t: i18n.t,
    locale: i18n.t('language'),
    cards: new Map(library.cards.map((card) => [card.id, card])),
    findCard: (id) => byName.get(id),
    glossary: library.glossary,
    search,
    adviser,
    surveyor: createSurveyor(adviser),
    routes: library.routes,
    dossiers: openDossierStore(base),
    copy: copyToClipboard,
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
