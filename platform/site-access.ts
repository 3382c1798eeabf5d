import { browser } from './browser.ts';
import { allowSite, sitePattern, siteState, turnSite } from './sites.ts';

/** Access to the site beside a window's panel, as the panel asks for it. */
export function siteAccess(windowId: number) {
  const { permissions } = globalThis.chrome ?? {};
  return {
    /** Whether the page's site is allowed for good; undefined for a page without a site. */
    async isAllowed(address: string): Promise<boolean | undefined> {
      return sitePattern(address) === undefined ? undefined : (await siteState(address)) === 'allowed';
    },
    /** Asks the user to allow a site for good: that of a page, or one by its match pattern. */
    async allow(address: string): Promise<boolean> {
      const pattern = address.endsWith('/*') ? address : sitePattern(address);
      const granted = pattern !== undefined && (await allowSite(pattern));
      if (granted) await turnSite(pattern, true);
      return granted;
    },
    /** Turns the site of a page off or on again, whatever is allowed. */
    async turn(address: string, on: boolean): Promise<void> {
      const pattern = address.endsWith('/*') ? address : sitePattern(address);
      if (pattern !== undefined) await turnSite(pattern, on);
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
