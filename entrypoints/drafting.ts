import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageReading } from '../core/drafting/draft.ts';
import { DRAFT_PORT, type PanelMessage, type ReaderMessage } from '../core/drafting/messages.ts';
import { readPage } from '../core/drafting/read.ts';
import { openSession } from '../core/drafting/session.ts';
import { covers } from '../core/drafting/site-pattern.ts';

/** The content script speaks to the browser directly: a page should not pay for a polyfill. */
const world = globalThis as typeof globalThis & {
  browser?: typeof chrome;
  /** The reader that stands in this page, so that a newer one can end it. Not visible to the page. */
  vakkompasReader?: AbortController;
  /** True when a click put the reader here: then only the panel may read, see platform/inject.ts. */
  vakkompasByClick?: boolean;
};
const { runtime } = world.browser ?? world.chrome;

/**
 * The content script: reads the page while a panel listens, and does nothing of its own accord. Not
 * WXT's kind of content script, because that announces itself to the page.
 */
export default defineUnlistedScript(() => {
  world.vakkompasReader?.abort();
  const life = new AbortController();
  world.vakkompasReader = life;
  const onConnect = (port: chrome.runtime.Port) => {
    if (port.name === DRAFT_PORT) serve(port, life.signal);
  };
  const onMessage = (message: ReaderMessage, _: unknown, answer: (page: PageReading) => void) => {
    if (message?.type === 'look' && !world.vakkompasByClick) {
      answer(readPage(document, location, { fresh: true }));
    }
    if (message?.type === 'stop' && message.sites.some((site) => covers(site, location))) life.abort();
  };
  runtime.onConnect.addListener(onConnect);
  runtime.onMessage.addListener(onMessage);
  life.signal.addEventListener('abort', () => {
    runtime.onConnect.removeListener(onConnect);
    runtime.onMessage.removeListener(onMessage);
  });
});

/** Serves a panel over its port, until either side ends it. */
function serve(port: chrome.runtime.Port, life: AbortSignal): void {
  const served = new AbortController();
  port.onDisconnect.addListener(() => served.abort());
  life.addEventListener(
    'abort',
    () => {
      port.disconnect();
      served.abort();
    },
    { signal: served.signal },
  );
  const session = openSession(document, location, (message) => port.postMessage(message), served.signal);
  port.onMessage.addListener((message: PanelMessage) => session.hear(message));
}
