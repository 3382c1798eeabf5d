import { browser } from './browser.ts';
import { allowSite, isAllowedForGood, sitePattern } from './sites.ts';

/** Access to the site beside a window's panel, as the panel asks for it. */
export function siteAccess(windowId: number) {
  const { permissions } = globalThis.chrome ?? {};
  return {
    /** Whether the page's site is allowed for good; undefined for a page without a site. */
    async isAllowed(address: string): Promise<boolean | undefined> {
      return sitePattern(address) === undefined ? undefined : isAllowedForGood(address);
    },
    /** Asks the user to allow the page's site for good. */
    async allow(address: string): Promise<boolean> {
      const pattern = sitePattern(address);
      return pattern !== undefined && allowSite(pattern);
    },
    // Chromium can ask at the toolbar for a site whose address we may not know; Firefox cannot.
    ...(permissions?.addHostAccessRequest && {
      async ask(): Promise<void> {
        const [tab] = await browser.tabs.query({ active: true, windowId });
        if (tab?.id !== undefined) await permissions.addHostAccessRequest({ tabId: tab.id });
      },
    }),
  };
}
