import library from 'virtual:guidance';
import { i18n } from '#i18n';
import type { Services } from '../../components/services.ts';
import { createAdviser } from '../../core/advice/adviser.ts';
import { createSurveyor } from '../../core/compass/coverage.ts';
import type { RecordBase } from '../../core/dossier/records/base.ts';
import { lazy } from '../../core/search/lazy.ts';
import { openLibrary } from '../../core/search/library-search.ts';
import { createSearch } from '../../core/search/search.ts';
import { browser } from '../../platform/browser.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { openDossierStore } from '../../platform/dossier/store.ts';

/** The cards, to be searched alone or beside others. */
export const cardsToSearch = lazy(() => openLibrary(library));

/** The services that panel and popup share, on the real browser. */
export function createServices(base: RecordBase): Services {
  const search = lazy(() => createSearch([cardsToSearch()]));
  // In a quiet moment, so that the first letter finds it ready.
  requestIdleCallback(() => search()(''));
  const adviser = createAdviser(library);
  const byName = new Map(library.cards.flatMap((card) => [card.id, ...card.aliases].map((id) => [id, card])));
  return {
    t: i18n.t,
    locale: i18n.t('language'),
    cards: new Map(library.cards.map((card) => [card.id, card])),
    findCard: (id) => byName.get(id),
    glossary: library.glossary,
    search: (query, options) => search()(query, options),
    adviser,
    surveyor: createSurveyor(adviser),
    routes: library.routes,
    dossiers: openDossierStore(base),
    copy: copyToClipboard,
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
