import type { ReaderMessage } from '../../core/drafting/messages.ts';
import { browser } from '../../platform/browser.ts';
import { onSites, registerSites } from '../../platform/sites.ts';

/** Reads along on the sites that the user allowed, from the moment that is said or withdrawn. */
export function registerAllowedSites(): void {
  const register = () => void registerSites();
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  onSites((stopped) => {
    register();
    if (stopped.length > 0) void stopReaders(stopped);
  });
}

/** Ends the readers that stand in open pages of these sites; a withdrawn permission leaves them there. */
async function stopReaders(sites: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message: ReaderMessage = { type: 'stop', sites };
  // Most tabs have no reader and refuse the message.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
