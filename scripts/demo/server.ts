import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DemoDraft, escapeHtml } from './draft.ts';
import { findFile } from './files.ts';

/** A running demo page. */
export interface DemoServer {
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A draft in HTML may hold scripts; this page runs none. */
const POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/**
 * Serves the demo drafting page on the loopback address. Other pages can be added by path, and folders
 * with files by the start of theirs, for tests; they are served as they are.
 */
export async function serveDemo(
  draft: DemoDraft,
  pages: ReadonlyMap<string, string> = new Map(),
  folders: ReadonlyMap<string, string> = new Map(),
): Promise<DemoServer> {
  const [template, styles] = await Promise.all(
    ['demo/index.html', 'demo/demo.css'].map((path) => readFile(path, 'utf8')),
  );
  const page = (template ?? '')
    .replace('{{title}}', () => escapeHtml(draft.title))
    .replace('{{draft}}', () => draft.html);
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://demo').pathname;
    requests.push(path);
    const own = pages.get(path);
    if (path === '/demo.css') response.writeHead(200, { 'content-type': 'text/css' }).end(styles);
    else if (own !== undefined)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(own);
    else if (path === '/') {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
        .end(page);
    } else {
      const file = await findFile(path, folders);
      if (file) response.writeHead(200, { 'content-type': file.type }).end(file.body);
      else response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
