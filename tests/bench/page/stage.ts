import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserUnderTest, View } from '../../../scripts/browser/driver.ts';
import { needBrowser } from '../../../scripts/browser/install.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import { readDemoDraft } from '../../../scripts/demo/draft.ts';
import { type DemoServer, serveDemo } from '../../../scripts/demo/server.ts';
import { buildEditors } from '../../e2e/editors/build.ts';
import { EDITORS, pageOf } from '../../e2e/editors/table.ts';
import { BENCH_PAGES } from './pages.ts';

/** A running Chromium with the extension, and a server with the pages of the bench. */
export interface BenchStage {
  readonly browser: BrowserUnderTest;
  /** Opens a page with the extension, or at a name of the same server that the extension may not read. */
  open(path: string, withUs: boolean): Promise<BenchPage>;
  close(): Promise<void>;
}

export interface BenchPage {
  readonly view: View;
  readonly page: Page;
  readonly session: CDPSession;
}

/** Starts the stage. The demo build may read 127.0.0.1, and not localhost. */
export async function setStage(): Promise<BenchStage> {
  const editors = EDITORS.map((editor) => [`/${editor.name}`, pageOf(editor)] as const);
  const demo: DemoServer = await serveDemo(
    await readDemoDraft('demo/draft.md'),
    new Map([...BENCH_PAGES, ...editors]),
    new Map([
      ['/editors/', await buildEditors()],
      ['/ckeditor4/', 'node_modules/ckeditor4/'],
    ]),
  );
  const browser = await launch({
    browser: await needBrowser('chromium'),
    extension: '.output/chrome-mv3-demo',
    headless: true,
    language: 'nl',
  });
  return {
    browser,
    async open(path, withUs) {
      const url = new URL(path, demo.url);
      if (!withUs) url.hostname = 'localhost';
      const view = await browser.openPage(url.href);
      const { page } = view as unknown as { page: Page };
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      return { view, page, session };
    },
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}

/** What Chromium counts in a page's process, after a clean-up of the heap. */
export interface Counts {
  /** Megabytes. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
}

export async function countsOf({ session }: BenchPage): Promise<Counts> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heap: of('JSHeapUsedSize') / 1_048_576,
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    documents: of('Documents'),
  };
}
