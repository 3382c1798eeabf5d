import { MARK } from '../core/drafting/marks.ts';
import { covers } from '../core/drafting/site-pattern.ts';
import { browser } from './browser.ts';

/** Path of the built content script. */
const READER = '/drafting.js';

/** How a marked place looks: readable on any page, also when that is dark. */
const MARK_STYLE = `::highlight(${MARK}) { background-color: #ffe08a; color: #14232e; }`;

/** What Chromium says of pages that no permission opens; Firefox gives one message for all. */
const CLOSED_PAGE = /chrome:|edge:|about:|extensions gallery|policy|devtools|error page|chrome-extension:/i;

/**
 * Puts the reader in a frame of a tab, with the access that the user's click or an allowed site
 * gives. Put there by a click it answers the panel alone, and not the background's look for the badge.
 * Resolves to nothing when it stands, or to why it may not.
 */
export async function injectReader(
  tabId: number,
  frameId: number,
  byClick: boolean,
): Promise<'closed' | 'not-allowed' | undefined> {
  try {
    const target = { tabId, frameIds: [frameId] };
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

/**
 * Finds a frame of a site in a tab, other than the page itself.
 *
 * @param site Match pattern.
 * @returns Its id, or undefined when there is none or the site is not allowed.
 */
export async function findFrame(tabId: number, site: string): Promise<number | undefined> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: () => location.href }).catch(() => []);
  return frames.find(({ frameId, result }) => {
    const url = URL.parse(String(result));
    return frameId !== 0 && url !== null && covers(site, url);
  })?.frameId;
}

/** Gives the marks in a tab their look. It adds nothing to the documents themselves. */
export async function styleMarks(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, css: MARK_STYLE }).catch(() => {});
}

/** Runs in the page's isolated world; see entrypoints/drafting.ts. */
function markByClick(): void {
  (globalThis as { vakkompasByClick?: boolean }).vakkompasByClick = true;
}
