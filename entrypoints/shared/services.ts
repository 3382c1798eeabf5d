import library from 'virtual:guidance';
import { i18n } from '#i18n';
import type { Services } from '../../components/services.ts';
import { createAdviser } from '../../core/advice/adviser.ts';
import { lazySearch } from '../../core/search/lazy-search.ts';
import { librarySearch } from '../../core/search/library-search.ts';
import { browser } from '../../platform/browser.ts';
import { createPinStore } from '../../platform/pin-store.ts';

/** The services that panel and popup share, on the real browser. */
export function createServices(): Services {
  const search = lazySearch(() => librarySearch(library));
  // In a quiet moment, so that the first letter finds it ready.
  requestIdleCallback(() => search(''));
  const byName = new Map(library.cards.flatMap((card) => [card.id, ...card.aliases].map((id) => [id, card])));
  return {
    t: i18n.t,
    locale: i18n.t('language'),
    cards: new Map(library.cards.map((card) => [card.id, card])),
    findCard: (id) => byName.get(id),
    glossary: library.glossary,
    search,
    adviser: createAdviser(library),
    pins: createPinStore(),
    copy: (text) => navigator.clipboard.writeText(text),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}

/** Gives the page the language of the interface, for screen readers and hyphenation. */
export function setPageLanguage(): void {
  document.documentElement.lang = i18n.t('language');
}
