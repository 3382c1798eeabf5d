import type { PageReading, Passage } from '../../../core/drafting/draft.ts';
import type { PageMessage, PanelMessage } from '../../../core/drafting/messages.ts';
import type { Insertion, ShownPlace } from '../../../core/drafting/place.ts';
import { applyPatch, NO_TEXT, type TextBlock } from '../../../core/drafting/text.ts';
import type { View } from '../../../scripts/browser/driver.ts';

/** A port of the test's own to the page in front, which says what the panel's port would. */
export interface Wire {
  /** The last reading. */
  page(): Promise<PageReading>;
  /** Waits for a passage that holds this. */
  passage(holds: string): Promise<Passage>;
  /** Asks for the whole text anew, and gives it when all of it came. */
  freshText(): Promise<readonly TextBlock[]>;
  /** What the patches since `freshText` made of it, once that holds this. */
  patchedText(holds: string): Promise<readonly TextBlock[]>;
  show(place: ShownPlace): Promise<boolean>;
  hide(): Promise<void>;
  send(message: PanelMessage): Promise<void>;
  insert(what: Insertion): Promise<boolean>;
  close(): Promise<void>;
}

/** What stands in the window of the view; `from` is where the last asking for the text starts. */
interface Wired {
  wire: { port: chrome.runtime.Port; heard: PageMessage[]; calls: number; from: number };
}

/** Opens a wire from a view of the extension to the tab in front. */
export async function openWire(panel: View): Promise<Wire> {
  await panel.evaluate(async () => {
    const world = globalThis as typeof globalThis & { browser?: typeof chrome };
    const { tabs } = world.browser ?? world.chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const port = tabs.connect(tab?.id ?? -1, { name: 'vakkompas.draft', frameId: 0 });
    const heard: PageMessage[] = [];
    port.onMessage.addListener((message: PageMessage) => heard.push(message));
    Object.assign(window, { wire: { port, heard, calls: 0, from: 0 } });
  });
  const send = (message: PanelMessage) =>
    panel.evaluate((one) => (window as unknown as Wired).wire.port.postMessage(one), message);
  const page = () =>
    panel.waitFor(() => {
      const { heard } = (window as unknown as Wired).wire;
      return heard.findLast((message) => message.type === 'page')?.page;
    });
  const call = async (message: object): Promise<boolean> => {
    const number = await panel.evaluate((one) => {
      const { wire } = window as unknown as Wired;
      wire.calls += 1;
      wire.port.postMessage({ ...one, call: wire.calls });
      return wire.calls;
    }, message);
    const answer = await panel.waitFor((wanted) => {
      const { heard } = (window as unknown as Wired).wire;
      return heard.find((one) => one.type === 'answer' && one.call === wanted);
    }, number);
    return answer.type === 'answer' && answer.done;
  };
  const show = (place: ShownPlace) => call({ type: 'show', place });
  const patchedText = async (holds: string): Promise<readonly TextBlock[]> => {
    const patches = await panel.waitFor((wanted) => {
      const { heard, from } = (window as unknown as Wired).wire;
      const found = heard.slice(from).flatMap((one) => (one.type === 'text' ? [one.patch] : []));
      const there = found.some(({ blocks }) => blocks.some(({ text }) => text.includes(wanted)));
      return there && found.at(-1)?.whole ? found : undefined;
    }, holds);
    return patches.reduce(applyPatch, NO_TEXT).blocks;
  };
  return {
    page,
    send,
    show,
    patchedText,
    async passage(holds) {
      return panel.waitFor((wanted) => {
        const { heard } = (window as unknown as Wired).wire;
        const last = heard.findLast((message) => message.type === 'page')?.page.passage;
        return last?.text.includes(wanted) ? last : undefined;
      }, holds);
    },
    async freshText() {
      await send({ type: 'follow', whole: false });
      // What was under way has arrived when this is answered.
      await show({ block: 0, text: '', spans: [] });
      await panel.evaluate(() => {
        const { wire } = window as unknown as Wired;
        wire.from = wire.heard.length;
      });
      await send({ type: 'follow', whole: true });
      return patchedText('');
    },
    hide: () => send({ type: 'hide' }),
    insert: (what) => call({ type: 'insert', what }),
    close: () => panel.evaluate(() => (window as unknown as Wired).wire.port.disconnect()),
  };
}
