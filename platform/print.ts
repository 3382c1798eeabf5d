import type { Root } from 'mdast';
import { browser } from './browser.ts';

/** A document that is to be printed. */
export interface Printout {
  readonly document: Root;
  readonly title: string;
}

type Message = { readonly wanted: string } | { readonly key: string; readonly printout: Printout };

const CHANNEL = 'vakkompas.print';
/** A panel that is there answers at once. */
const PATIENCE = 2_000;

/** Documents of this panel by the key in the address of their page. In memory only: a draft is quoted in them. */
const printouts = new Map<string, Printout>();

/** Opens a page with a document that is ready to print. It is handed over in memory and stored nowhere. */
export async function openPrintout(document: Root, title: string): Promise<void> {
  if (printouts.size === 0) answer();
  const key = crypto.randomUUID();
  printouts.set(key, { document, title });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/print.html')}#${key}` });
}

/** Asks the panel for the document that a page was opened for; undefined when that panel is closed. */
export function receivePrintout(key: string): Promise<Printout | undefined> {
  const asking = new BroadcastChannel(CHANNEL);
  return new Promise<Printout | undefined>((done) => {
    setTimeout(done, PATIENCE);
    asking.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('key' in data && data.key === key) done(data.printout);
    };
    asking.postMessage({ wanted: key } satisfies Message);
  }).finally(() => asking.close());
}

function answer(): void {
  const answers = new BroadcastChannel(CHANNEL);
  answers.onmessage = ({ data }: MessageEvent<Message>) => {
    const printout = 'wanted' in data ? printouts.get(data.wanted) : undefined;
    if (printout && 'wanted' in data) answers.postMessage({ key: data.wanted, printout } satisfies Message);
  };
}
