import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../core/guidance/compile/library.ts';
import { findingsOf } from '../../../scripts/guidance/sources/findings.ts';
import { createPolite, type PoliteOptions } from '../../../scripts/guidance/sources/polite.ts';
import { visit } from '../../../scripts/guidance/sources/visit.ts';
import { visitAll } from '../../../scripts/guidance/sources/visit-all.ts';
import { cardFile, guidance } from './files.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** Serves on the loopback address; gives the address without a slash at its end. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers per path: status, headers and a page. */
type Pages = Readonly<Record<string, readonly [number, Record<string, string>?, string?]>>;
const pages =
  (known: Pages): RequestListener =>
  ({ url = '' }, response) => {
    const [status, headers = {}, text = ''] = known[url] ?? [404];
    response.writeHead(status, headers).end(text);
  };
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const polite = (options: Partial<PoliteOptions> = {}) =>
  createPolite({ delay: 1000, timeout: 5000, pause: async () => {}, ...options });

describe('a visit', () => {
  it.each([
    ['says so on the page', HTML, '<p>Laatst gewijzigd op: <b>3 maart 2025</b></p>', '2025-03-03'],
    ['says so in figures', HTML, 'Laatst bijgewerkt 13-11-2025', '2025-11-13'],
    [
      'says so in its head',
      HTML,
      '<meta name="DCTERMS.modified" content="2024-02-01T10:00" />',
      '2024-02-01',
    ],
    ['says so in a header', { 'last-modified': 'Tue, 04 Feb 2025 10:00:00 GMT' }, '', '2025-02-04'],
    ['says nothing', HTML, '<p>Gepubliceerd op 3 maart 2025</p>', undefined],
  ])('finds when a page changed that %s', async (_, headers, text, changedOn) => {
    const home = await serve(pages({ '/': [200, headers, text] }));
    expect(await visit(`${home}/`, polite())).toEqual({
      state: 'there',
      ...(changedOn !== undefined && { changedOn }),
    });
  });

  it('believes the page before the header', async () => {
    const headers = { ...HTML, 'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT' };
    const home = await serve(pages({ '/': [200, headers, 'Laatst gewijzigd: 2025-01-02'] }));
    expect(await visit(`${home}/`, polite())).toMatchObject({ changedOn: '2025-01-02' });
  });

  it('tells where a page moved for good, over several steps', async () => {
    const home = await serve(
      pages({ '/a': [301, { location: '/b' }], '/b': [308, { location: '/c' }], '/c': [200, HTML] }),
    );
    expect(await visit(`${home}/a`, polite())).toEqual({ state: 'there', movedTo: `${home}/c` });
  });

  it('does not call a temporary redirect a move', async () => {
    const home = await serve(
      pages({ '/a': [301, { location: '/b' }], '/b': [302, { location: '/c' }], '/c': [200, HTML] }),
    );
    expect(await visit(`${home}/a`, polite())).toEqual({ state: 'there' });
  });

  it.each([404, 410])('calls a page with status %i gone, also behind a redirect', async (status) => {
    const home = await serve(pages({ '/a': [301, { location: '/b' }], '/b': [status, HTML] }));
    expect(await visit(`${home}/a`, polite())).toEqual({ state: 'gone', status });
  });

  it('asks again with GET where HEAD is answered wrongly', async () => {
    const home = await serve(({ method }, response) => {
      response.writeHead(method === 'HEAD' ? 404 : 200, HTML).end();
    });
    expect(await visit(`${home}/`, polite())).toEqual({ state: 'there' });
  });

  it('gives up on a server that does not answer, and one that fails', async () => {
    const slow = await serve(() => {});
    expect(await visit(`${slow}/`, polite({ timeout: 50 }))).toEqual({
      state: 'unreachable',
      why: 'geen antwoord binnen de tijd',
      network: false,
    });
    const broken = await serve(pages({ '/': [503] }));
    expect(await visit(`${broken}/`, polite())).toMatchObject({ why: 'de server antwoordt met status 503' });
  });

  it('does not go round in circles', async () => {
    const home = await serve(pages({ '/': [301, { location: '/' }] }));
    expect(await visit(`${home}/`, polite())).toMatchObject({ why: 'meer dan 5 doorverwijzingen' });
  });
});

describe('visits', () => {
  it('ask a host one thing at a time, with a rest in between, and say who asks', async () => {
    let busy = 0;
    let most = 0;
    const asked: string[] = [];
    const agents = new Set<string | undefined>();
    const home = await serve(async ({ method, url, headers }, response) => {
      most = Math.max(most, ++busy);
      asked.push(`${method} ${url}`);
      agents.add(headers['user-agent']);
      for (let turn = 0; turn < 5; turn += 1) await setImmediate();
      busy -= 1;
      response.writeHead(200, HTML).end();
    });
    const rests: number[] = [];
    const ask = polite({ pause: async (time) => rests.push(time) });
    const urls = ['/a', '/b', '/c'].map((path) => home + path);
    await Promise.all(urls.map((url) => visit(url, ask)));
    expect(most).toBe(1);
    expect(asked).toHaveLength(6);
    expect(rests).toEqual(Array(5).fill(1000));
    expect([...agents]).toEqual([expect.stringContaining('Vakkompas')]);
  });

  it('reach every address once, and tell how far they are', async () => {
    const [one, two] = [await serve(pages({ '/': [200, HTML] })), await serve(pages({}))];
    const heard: string[] = [];
    const visits = await visitAll(
      [`${one}/`, `${two}/`, `${one}/`],
      polite(),
      (url, { state }, done, total) => heard.push(`${done}/${total} ${url} ${state}`),
    );
    expect(heard.toSorted()).toEqual([`1/2 ${one}/ there`, `2/2 ${two}/ gone`]);
    expect(visits?.size).toBe(2);
  });

  it('stop when there is no connection', async () => {
    let asked = 0;
    const ask = polite({
      fetch: async () => {
        asked += 1;
        throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } });
      },
    });
    const urls = Array.from({ length: 20 }, (_, at) => `https://host${at}.voorbeeld/`);
    expect(await visitAll(urls, ask, () => {})).toBeUndefined();
    expect(asked).toBe(3);
  });

  it('go on when only one host is not there', async () => {
    const home = await serve(pages({ '/': [200, HTML] }));
    const ask = polite({
      fetch: (url, init) => {
        if (String(url).startsWith(home)) return fetch(url, init);
        throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } });
      },
    });
    const visits = await visitAll(['https://weg.voorbeeld/', `${home}/`], ask, () => {});
    expect(visits?.get('https://weg.voorbeeld/')).toMatchObject({ state: 'unreachable', why: 'ENOTFOUND' });
    expect(visits?.get(`${home}/`)).toEqual({ state: 'there' });
  });
});

describe('what the visits say of the cards', () => {
  const sources = ['A', 'B', 'C', 'D']
    .map((key) => `${key}: { label: "Pagina ${key}", url: "https://voorbeeld.nl/${key}#deel" }\n`)
    .join('');
  const library = compileLibrary(
    guidance(
      [
        cardFile({ id: 'eis-oud', sources: '[A, B, C, D]', checked: '2025-01-01' }),
        cardFile({ id: 'eis-nieuw', sources: '[B]', checked: '2026-01-01' }),
      ],
      { sources },
    ),
  );
  const at = (key: string) => `https://voorbeeld.nl/${key}`;

  it('comes with line and cards, the most urgent first', () => {
    const findings = findingsOf(
      library,
      new Map([
        [at('A'), { state: 'unreachable', why: 'ETIMEDOUT', network: false }],
        [at('B'), { state: 'there', changedOn: '2025-06-01', movedTo: 'https://nieuw.nl/B' }],
        [at('C'), { state: 'gone', status: 404 }],
        [at('D'), { state: 'there', changedOn: '2025-01-01' }],
      ]),
    );
    expect(findings.map(({ text }) => text)).toEqual([
      'bronnen.yaml:3  C weg: https://voorbeeld.nl/C#deel (status 404); kaarten: eis-oud',
      'bronnen.yaml:2  B verhuisd: https://voorbeeld.nl/B#deel → https://nieuw.nl/B; kaarten: eis-nieuw, eis-oud',
      'bronnen.yaml:2  B veranderd: https://voorbeeld.nl/B#deel is gewijzigd op 2025-06-01, na het nakijken van de kaart; kaarten: eis-oud',
      'bronnen.yaml:1  A niet bereikt: https://voorbeeld.nl/A#deel (ETIMEDOUT); kaarten: eis-oud',
    ]);
  });
});
