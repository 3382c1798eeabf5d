import { setTimeout as wait } from 'node:timers/promises';

/** What a page answered, redirects not followed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The beginning of the page; empty for HEAD and for what is not HTML. */
  readonly text: string;
}

/** Asks a page; rejects when there is no answer in time. */
export type Ask = (method: 'HEAD' | 'GET', url: string) => Promise<Answer>;

export interface PoliteOptions {
  /** Milliseconds of rest between two requests to the same host. */
  readonly delay: number;
  /** Milliseconds after which a request is given up. */
  readonly timeout: number;
  readonly fetch?: typeof fetch;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

const HEADERS = {
  'user-agent': 'Vakkompas-linkcontrole/1 (kijkt of bronnen van kaarten nog bestaan; een verzoek tegelijk)',
  'accept-language': 'nl',
};
/** A page says near its beginning or its end when it changed; no page of ours is longer. */
const LONGEST_PAGE = 3_000_000;

/** Makes an `Ask` that sends one request at a time to a host, with a rest in between. */
export function createPolite(options: PoliteOptions): Ask {
  const { delay, timeout, fetch: send = fetch, pause = wait } = options;
  const latest = new Map<string, Promise<unknown>>();
  return (method, url) => {
    const { host } = new URL(url);
    const before = latest.get(host);
    const ask = async (): Promise<Answer> => {
      if (before) {
        await before.catch(() => {});
        await pause(delay);
      }
      const signal = AbortSignal.timeout(timeout);
      const response = await send(url, { method, headers: HEADERS, redirect: 'manual', signal });
      const { status, headers } = response;
      return { status, headers, text: await beginning(response) };
    };
    const asked = ask();
    latest.set(host, asked);
    return asked;
  };
}

async function beginning({ body, headers }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  if (!headers.get('content-type')?.includes('html')) {
    await reader.cancel();
    return '';
  }
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < LONGEST_PAGE) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}
