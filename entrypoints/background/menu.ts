import { i18n } from '#i18n';
import { pageAddress } from '../../core/dossier/page.ts';
import { browser } from '../../platform/browser.ts';
import { openPanel } from '../../platform/panel.ts';

const SEARCH_SELECTION = 'search-selection';
const PIN_SELECTION = 'pin-selection';
/** A selection longer than this is no query any more, in characters. */
const QUERY_LIMIT = 200;

/** What can be done in any page with what is selected there: search for it, or pin it. */
export function registerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => {
      for (const [id, title] of [
        [SEARCH_SELECTION, i18n.t('menuSearchSelection')],
        [PIN_SELECTION, i18n.t('menuPinSelection')],
      ] as const)
        browser.contextMenus.create({ id, title, contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.windowId === undefined) return;
    const text = (info.selectionText ?? '').trim();
    if (info.menuItemId === SEARCH_SELECTION) {
      void openPanel({ kind: 'search', query: text.slice(0, QUERY_LIMIT) }, tab.windowId);
    }
    // The panel keeps it: there it is seen that it arrived, and the background needs no database.
    if (info.menuItemId === PIN_SELECTION && text !== '') {
      const passage = { text, title: tab.title ?? '', address: pageAddress(info.pageUrl ?? '') };
      void openPanel({ kind: 'pin', passage }, tab.windowId);
    }
  });
}
