import { build } from 'wxt';
import { readDemoDraft } from '../demo/draft.ts';
import { type DemoServer, serveDemo } from '../demo/server.ts';
import type { BrowserUnderTest } from './driver.ts';
import { needBrowser } from './install.ts';
import { launch } from './launch.ts';

/** A browser with the demo build in it, and the demo page to open there. */
export interface DemoBrowser {
  readonly browser: BrowserUnderTest;
  readonly demo: DemoServer;
  close(): Promise<void>;
}

/** Builds the demo and starts a headless browser with it, in Dutch. */
export async function openDemoBrowser(kind: 'chromium' | 'firefox'): Promise<DemoBrowser> {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  await build({ browser: target, mode: 'demo' });
  const demo = await serveDemo(await readDemoDraft('demo/draft.md'));
  const browser = await launch({
    browser: await needBrowser(kind),
    extension: `.output/${target}-mv3-demo`,
    headless: true,
    language: 'nl',
  });
  return {
    browser,
    demo,
    close: async () => {
      await browser.close();
      await demo.close();
    },
  };
}
