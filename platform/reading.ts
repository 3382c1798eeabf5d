import type { PageAccess } from '../core/drafting/place.ts';
import type { Reading } from '../core/drafting/reading.ts';
import { followActiveTab } from './active-tab.ts';
import { browser } from './browser.ts';
import { onCorrection } from './corrections.ts';
import { injectReader, isClosedPage, styleMarks } from './inject.ts';
import { type PageReader, readPage } from './page-reader.ts';
import { onSites, sitePattern, siteState } from './sites.ts';

/** What lets the panel put a reader in a page: the user's click just now, or nothing but permissions. */
type Leave = 'clicked' | 'permission' | 'none';

/** How the panel of a window follows the page in front. */
export interface ReadingFollower {
  /** For when the user has just given access by a click. */
  lookAgain(): void;
  readonly page: PageAccess;
}

/**
 * Follows the page in front of a window's panel: opens a port to its content script, puts that script
 * there when the user clicked or allowed the site for good, and reports what is read. Ends with
 * `signal`.
 */
export function followReading(
  windowId: number,
  report: (reading: Reading) => void,
  signal: AbortSignal,
): ReadingFollower {
  let reader: PageReader | undefined;
  let tab: number | undefined;
  let clickWaits = false;
  let whole = false;

  const attach = (tabId: number, leave: Leave) => {
    tab = tabId;
    reader?.close();
    const opened = readPage(
      tabId,
      whole,
      (draft, text) => report({ state: 'draft', draft, ...(text && { text }) }),
      async () => {
        if (reader !== opened || signal.aborted) return;
        if (opened.heard()) {
          // The page went, or its reader ended; what was read no longer holds.
          report({ state: 'looking' });
          attach(tabId, 'permission');
          return;
        }
        if (leave === 'none') return;
        const refused = await inject(tabId, leave);
        if (reader !== opened || signal.aborted) return;
        if (!refused) attach(tabId, 'none');
        else report(refused);
      },
    );
    reader = opened;
  };
  const again = () => {
    if (tab !== undefined) attach(tab, 'permission');
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
  onSites(again, signal);
  onCorrection(() => reader?.again(), signal);
  signal.addEventListener('abort', () => reader?.close());
  return {
    lookAgain: () => {
      if (tab === undefined) clickWaits = true;
      else attach(tab, 'clicked');
    },
    page: {
      follow(now) {
        whole = now;
        reader?.follow(now);
      },
      async show(place) {
        if (tab !== undefined) await styleMarks(tab);
        return (await reader?.port().call({ type: 'show', place })) ?? false;
      },
      hide: () => reader?.port().send({ type: 'hide' }),
      insert: async (what) => (await reader?.port().call({ type: 'insert', what })) ?? false,
    },
  };
}

/**
 * Puts the reader in a page, or says why not. A click's access outlives the page in Chromium, for the
 * whole site; so without a click just now only a site that was allowed for good counts.
 */
async function inject(tabId: number, leave: Exclude<Leave, 'none'>): Promise<Reading | undefined> {
  const { url = '' } = await browser.tabs.get(tabId);
  const state = await siteState(url);
  if (leave !== 'clicked' && state === 'off') return { state, site: sitePattern(url) ?? '' };
  if (leave !== 'clicked' && state === 'not-allowed') {
    return { state: (await isClosedPage(tabId)) ? 'closed' : 'not-allowed' };
  }
  const refused = await injectReader(tabId, 0, state !== 'allowed');
  return refused && { state: leave === 'clicked' ? 'closed' : refused };
}
