import { browser } from './browser.ts';

/** Path of the built content script. */
const READER = '/drafting.js';

/** What Chromium says of pages that no permission opens; Firefox gives one message for all. */
const CLOSED_PAGE = /chrome:|edge:|about:|extensions gallery|policy|devtools|error page|chrome-extension:/i;

/**
 * Puts the reader in a tab's top page, with the access that the user's click or an allowed site
 * gives. Put there by a click it answers the panel alone, and not the background's look for the badge.
 * Resolves to nothing when it stands, or to why it may not.
 */
export async function injectReader(
  tabId: number,
  byClick: boolean,
): Promise<'closed' | 'not-allowed' | undefined> {
  try {
    const target = { tabId };
    if (byClick) await browser.scripting.executeScript({ target, func: markByClick });
    await browser.scripting.executeScript({ target, files: [READER] });
    return undefined;
  } catch (error) {
    return CLOSED_PAGE.test(String(error)) ? 'closed' : 'not-allowed';
  }
}

/** Whether the browser keeps every extension away from a tab's page. Reads nothing. */
export async function isClosedPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => {} });
    return false;
  } catch (error) {
    return CLOSED_PAGE.test(String(error));
  }
}

/** Runs in the page's isolated world; see entrypoints/drafting.ts. */
function markByClick(): void {
  (globalThis as { vakkompasByClick?: boolean }).vakkompasByClick = true;
}
