import { pageDate } from './page-date.ts';
import type { Answer, Ask } from './polite.ts';

/** How a visit to a page ended. */
export type Visit =
  | {
      readonly state: 'there';
      /** Where the page is now, when every redirect on the way says that it moved for good. */
      readonly movedTo?: string;
      /** Day on which it last changed, YYYY-MM-DD. */
      readonly changedOn?: string;
    }
  | { readonly state: 'gone'; readonly status: number }
  | {
      readonly state: 'unreachable';
      readonly why: string;
      /** True when the trouble may well be our own connection. */
      readonly network: boolean;
    };

/** At most this many redirects are followed. */
const MOST_REDIRECTS = 5;
const PERMANENT = new Set([301, 308]);
const NO_NETWORK = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN']);

/** Visits a page: HEAD, then GET where HEAD is refused or the page itself may tell when it changed. */
export async function visit(url: string, ask: Ask): Promise<Visit> {
  let here = url;
  let permanent = true;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await headOrGet(here, ask);
      const target = answer.headers.get('location');
      if (answer.status < 300 || answer.status >= 400 || target === null) {
        return judge(url, answer, permanent ? here : url);
      }
      permanent &&= PERMANENT.has(answer.status);
      here = new URL(target, here).href;
    }
  } catch (error) {
    return unreachable(error);
  }
  return { state: 'unreachable', why: `meer dan ${MOST_REDIRECTS} doorverwijzingen`, network: false };
}

/** Some servers refuse HEAD or answer it wrongly; only what GET says counts against a page. */
async function headOrGet(url: string, ask: Ask): Promise<Answer> {
  const head = await ask('HEAD', url);
  const redirects = head.status >= 300 && head.status < 400;
  const isPage = head.headers.get('content-type')?.includes('html');
  return redirects || (head.status < 300 && !isPage) ? head : ask('GET', url);
}

function judge(url: string, { status, headers, text }: Answer, home: string): Visit {
  if (status === 404 || status === 410) return { state: 'gone', status };
  if (status < 200 || status >= 300) {
    return { state: 'unreachable', why: `de server antwoordt met status ${status}`, network: false };
  }
  const changedOn = pageDate(text, headers);
  return {
    state: 'there',
    ...(home !== new URL(url).href && home !== url && { movedTo: home }),
    ...(changedOn !== undefined && { changedOn }),
  };
}

function unreachable(error: unknown): Visit {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  const network = NO_NETWORK.has(cause?.code ?? '');
  const why =
    name === 'TimeoutError' ? 'geen antwoord binnen de tijd' : (cause?.code ?? cause?.message ?? message);
  return { state: 'unreachable', why, network };
}
