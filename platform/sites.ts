import { storage } from '@wxt-dev/storage';
import defaultSites from '../assets/drafting/sites.json' with { type: 'json' };
import { browser } from './browser.ts';

const SCRIPT_ID = 'allowed-sites';
const off = storage.defineItem<readonly string[]>('local:sites-off', { fallback: [] });

let registering = Promise.resolve();

/**
 * Keeps the reader registered on exactly the sites that come with the extension or that the user allowed,
 * without those that the user turned off. Of what is allowed the browser's own list of permissions is the
 * one truth: what is withdrawn there is gone here. Calls wait for each other.
 */
export function registerSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const matches = (await sites()).filter(({ on }) => on).map(({ pattern }) => pattern);
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

/** A site where Vakkompas reads along, or would if it were on. */
export interface Site {
  /** Match pattern. */
  readonly pattern: string;
  /** Whether it comes with the extension; then it can be turned off but not forgotten. */
  readonly builtIn: boolean;
  readonly on: boolean;
}

/** The sites that the browser lets us read without a click, those of the extension first. */
export async function sites(): Promise<readonly Site[]> {
  const [{ origins = [] }, turnedOff] = await Promise.all([browser.permissions.getAll(), off.getValue()]);
  return origins
    .map((pattern) => ({
      pattern,
      builtIn: defaultSites.includes(pattern),
      on: !turnedOff.includes(pattern),
    }))
    .sort((a, b) => Number(b.builtIn) - Number(a.builtIn) || a.pattern.localeCompare(b.pattern));
}

/** The match pattern for a page's site, or nothing for a page that no site permission covers. */
export function sitePattern(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return `${url.protocol}//${url.hostname}/*`;
}

/** Whether a page may be read without a click: its site is allowed for good, was turned off, or neither. */
export async function siteState(address: string): Promise<'allowed' | 'off' | 'not-allowed'> {
  const pattern = sitePattern(address);
  if (pattern === undefined) return 'not-allowed';
  if ((await off.getValue()).includes(pattern)) return 'off';
  return (await browser.permissions.contains({ origins: [pattern] })) ? 'allowed' : 'not-allowed';
}

/** Asks the user to allow a site. Call it straight from a click, before anything is awaited. */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Withdraws a site; resolves to whether it was allowed before. */
export function forgetSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Turns a site off, whatever the browser allows, or on again. */
export function turnSite(pattern: string, on: boolean): Promise<void> {
  return navigator.locks.request('sites-off', async () => {
    const others = (await off.getValue()).filter((one) => one !== pattern);
    await off.setValue(on ? others : [...others, pattern]);
  });
}

/**
 * Turns all sites on again, as they were at first.
 *
 * @public For the part of the settings that deletes everything.
 */
export async function clearSitesOff(): Promise<void> {
  await off.removeValue();
}

/** Tells when a site was turned off or on, or allowed or forgotten, and which are no longer read. */
export function onSites(heard: (stopped: readonly string[]) => void, signal?: AbortSignal): void {
  const added = () => heard([]);
  const removed = ({ origins = [] }: { origins?: string[] }) => heard(origins);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  const unwatch = off.watch((now, before) => heard(now.filter((one) => !before.includes(one))));
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
    unwatch();
  });
}
