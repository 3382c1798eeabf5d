import type { ReaderMessage } from '../../core/drafting/messages.ts';
import { browser } from '../../platform/browser.ts';
import { registerAllowedSites } from '../../platform/sites.ts';

/** Reads along on the sites that the user allowed, from the moment that is said or withdrawn. */
export function registerSites(): void {
  const register = () => void registerAllowedSites();
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    register();
    void stopReaders(origins);
  });
}

/** Ends the readers that stand in open pages of these sites; a withdrawn permission leaves them there. */
async function stopReaders(sites: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message: ReaderMessage = { type: 'stop', sites };
  // Most tabs have no reader and refuse the message.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
