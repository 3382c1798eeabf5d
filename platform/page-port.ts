import type { PageReading } from '../core/drafting/draft.ts';
import { DRAFT_PORT, type PageMessage, type PanelMessage } from '../core/drafting/messages.ts';
import { applyPatch, type DraftText, NO_TEXT } from '../core/drafting/text.ts';
import { browser } from './browser.ts';

/** A call to the page, without the number that its answer is known by. */
type Call =
  Extract<PanelMessage, { call: number }> extends infer One
    ? One extends { call: number }
      ? Omit<One, 'call'>
      : never
    : never;

/** What a page tells over its port. */
export interface PageHearing {
  onReading(reading: PageReading): void;
  /** Called when the text is whole; what comes in between is kept. */
  onText(text: DraftText): void;
  /** The page went, its reader ended, or there never was one. */
  onGone(): void;
}

/** A port to the reader in a page. */
export interface PagePort {
  send(message: Exclude<PanelMessage, { call: number }>): void;
  /** Asks the page to do something; false when it did not, or went. */
  call(message: Call): Promise<boolean>;
  /** Ends it without a word to the one who listens. */
  close(): void;
}

let calls = 0;

/** Opens a port to the reader in a frame of a tab; 0 is the page itself. */
export function openPagePort(tabId: number, frameId: number, hearing: PageHearing): PagePort {
  const port = browser.tabs.connect(tabId, { name: DRAFT_PORT, frameId });
  const waiting = new Map<number, (done: boolean) => void>();
  let text: DraftText = NO_TEXT;
  let open = true;
  port.onMessage.addListener((raw: unknown) => {
    const message = raw as PageMessage;
    if (!open) return;
    if (message.type === 'page') hearing.onReading(message.page);
    if (message.type === 'answer') settle(message.call, message.done);
    if (message.type === 'text') {
      text = applyPatch(text, message.patch);
      if (text.whole) hearing.onText(text);
    }
  });
  port.onDisconnect.addListener(() => {
    // Reading lastError tells Chromium that a missing receiver is expected here.
    void globalThis.chrome?.runtime?.lastError;
    end();
    if (open) hearing.onGone();
    open = false;
  });
  return {
    send(message) {
      if (!open) return;
      if (message.type === 'follow') text = NO_TEXT;
      port.postMessage(message);
    },
    call(message) {
      if (!open) return Promise.resolve(false);
      const call = ++calls;
      return new Promise((answer) => {
        waiting.set(call, answer);
        port.postMessage({ ...message, call });
      });
    },
    close() {
      open = false;
      end();
      port.disconnect();
    },
  };

  function settle(call: number, done: boolean): void {
    waiting.get(call)?.(done);
    waiting.delete(call);
  }
  function end(): void {
    for (const call of [...waiting.keys()]) settle(call, false);
  }
}
