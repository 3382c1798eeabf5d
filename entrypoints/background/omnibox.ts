import library from 'virtual:guidance';
import { i18n } from '#i18n';
import { lazy } from '../../core/search/lazy.ts';
import { librarySearch } from '../../core/search/library-search.ts';
import { browser } from '../../platform/browser.ts';
import { omniboxText } from '../../platform/omnibox-text.ts';
import { openPanel } from '../../platform/panel.ts';

const SUGGESTIONS = 5;

/** `vk` and a few letters in the address bar: the same search, the card in the panel. */
export function registerOmnibox(): void {
  const search = lazy(() => librarySearch(library));
  const titles = new Map(library.cards.map(({ id, title }) => [id, title]));
  browser.omnibox.setDefaultSuggestion({ description: i18n.t('omniboxHint') });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    suggest(
      search()(text, { limit: SUGGESTIONS }).matches.map(({ id, reason }) => ({
        content: titles.get(id) ?? id,
        description: omniboxText(titles.get(id) ?? id, reason.field === 'title' ? undefined : reason.text),
      })),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    const card = library.cards.find(({ title }) => title === text);
    void openPanel(card ? { kind: 'card', id: card.id } : { kind: 'search', query: text });
  });
}
