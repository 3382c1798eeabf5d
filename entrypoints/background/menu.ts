import { i18n } from '#i18n';
import { browser } from '../../platform/browser.ts';
import { openPanel } from '../../platform/panel.ts';

const SEARCH_SELECTION = 'search-selection';
/** A selection longer than this is no query any more, in characters. */
const QUERY_LIMIT = 200;

/** "Zoek in Vakkompas" on a selection in any page. */
export function registerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: SEARCH_SELECTION,
        title: i18n.t('menuSearchSelection'),
        contexts: ['selection'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== SEARCH_SELECTION || tab?.windowId === undefined) return;
    const query = (info.selectionText ?? '').trim().slice(0, QUERY_LIMIT);
    void openPanel({ kind: 'search', query }, tab.windowId);
  });
}
