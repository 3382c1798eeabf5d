import defaultSites from '../assets/drafting/sites.json' with { type: 'json' };
import { browser } from './browser.ts';

const SCRIPT_ID = 'allowed-sites';

let registering = Promise.resolve();

/**
 * Keeps the reader registered on exactly the sites that the user allowed. The browser's own list of
 * permissions is the one truth: what is withdrawn there is gone here. Calls wait for each other.
 */
export function registerAllowedSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const matches = await allowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const script = { id: SCRIPT_ID, js: ['drafting.js'], matches, runAt: 'document_idle' as const };
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (registered.length > 0) {
    await browser.scripting.updateContentScripts([script]);
  } else {
    await browser.scripting.registerContentScripts([script]);
  }
}

/** Match patterns of the sites that the user allowed, beyond the built-in ones. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !defaultSites.includes(origin)).sort();
}

/** The match pattern for a page's site, or nothing for a page that no site permission covers. */
export function sitePattern(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return `${url.protocol}//${url.hostname}/*`;
}

/** Whether the user allowed the site of an address for good; false for a page without a site. */
export async function isAllowedForGood(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

/** Asks the user to allow a site. Call it straight from a click, before anything is awaited. */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Withdraws a site; resolves to whether it was allowed before. */
export function forgetSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}
