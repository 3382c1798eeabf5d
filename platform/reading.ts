import type { Runtime } from 'webextension-polyfill';
import type { Draft } from '../core/drafting/draft.ts';
import { judgeReading } from '../core/drafting/judging.ts';
import { DRAFT_PORT, type PageMessage } from '../core/drafting/messages.ts';
import type { Reading } from '../core/drafting/reading.ts';
import { followActiveTab } from './active-tab.ts';
import { browser } from './browser.ts';
import { injectReader, isClosedPage } from './inject.ts';
import { isAllowedForGood } from './sites.ts';

/** What lets the panel put a reader in a page: the user's click just now, or nothing but permissions. */
type Leave = 'clicked' | 'permission' | 'none';

/**
 * Follows the page in front of a window's panel: opens a port to its content script, puts that script
 * there when the user clicked or allowed the site for good, and reports what is read. Ends with
 * `signal`.
 *
 * @returns `lookAgain`, for when the user has just given access by a click.
 */
export function followReading(
  windowId: number,
  report: (reading: Reading) => void,
  signal: AbortSignal,
): { lookAgain(): void } {
  let port: Runtime.Port | undefined;
  let tab: number | undefined;
  let clickWaits = false;

  const attach = (tabId: number, leave: Leave) => {
    tab = tabId;
    port?.disconnect();
    const opened = browser.tabs.connect(tabId, { name: DRAFT_PORT, frameId: 0 });
    port = opened;
    let draft: Draft | null = null;
    opened.onMessage.addListener((message: unknown) => {
      if (port !== opened || !isPage(message)) return;
      draft = judgeReading(message.page, draft);
      report({ state: 'draft', draft });
    });
    opened.onDisconnect.addListener(async () => {
      // Reading lastError tells Chromium that a missing receiver is expected here.
      void globalThis.chrome?.runtime?.lastError;
      if (port !== opened || signal.aborted) return;
      if (draft) {
        // The page went, or its reader ended; what was read no longer holds.
        report({ state: 'looking' });
        attach(tabId, 'none');
        return;
      }
      if (leave === 'none') return;
      const refused = await inject(tabId, leave);
      if (port !== opened || signal.aborted) return;
      if (!refused) attach(tabId, 'none');
      else report({ state: refused });
    });
  };

  followActiveTab(
    windowId,
    (tabId, news) => {
      if (news === 'activated') report({ state: 'looking' });
      attach(tabId, clickWaits ? 'clicked' : 'permission');
      clickWaits = false;
    },
    signal,
  );
  const onPermissions = () => {
    if (tab !== undefined) attach(tab, 'permission');
  };
  browser.permissions.onAdded.addListener(onPermissions);
  browser.permissions.onRemoved.addListener(onPermissions);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onPermissions);
    browser.permissions.onRemoved.removeListener(onPermissions);
    port?.disconnect();
  });
  return {
    lookAgain: () => {
      if (tab === undefined) clickWaits = true;
      else attach(tab, 'clicked');
    },
  };
}

/**
 * Puts the reader in a page, or says why not. A click's access outlives the page in Chromium, for the
 * whole site; so without a click just now only a site that was allowed for good counts.
 */
async function inject(
  tabId: number,
  leave: Exclude<Leave, 'none'>,
): Promise<'closed' | 'not-allowed' | undefined> {
  const forGood = await isAllowedTab(tabId);
  if (leave !== 'clicked' && !forGood) {
    return (await isClosedPage(tabId)) ? 'closed' : 'not-allowed';
  }
  const refused = await injectReader(tabId, !forGood);
  return refused && leave === 'clicked' ? 'closed' : refused;
}

async function isAllowedTab(tabId: number): Promise<boolean> {
  const { url = '' } = await browser.tabs.get(tabId);
  return isAllowedForGood(url);
}

function isPage(message: unknown): message is Extract<PageMessage, { type: 'page' }> {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'page';
}
