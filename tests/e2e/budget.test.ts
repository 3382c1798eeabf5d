import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, View } from '../../scripts/browser/driver.ts';
import { needBrowser } from '../../scripts/browser/install.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { until } from '../../scripts/browser/wait.ts';
import { readDemoDraft } from '../../scripts/demo/draft.ts';
import { type DemoServer, serveDemo } from '../../scripts/demo/server.ts';
import { type Kept, type World, watchWorld } from '../bench/page/world.ts';
import { openWire } from './editors/wire.ts';
import { caretIn } from './stage.ts';

/** What the content script may keep in a page; Chromium lets us look into its world. */
const CLOSED: Kept = { listeners: 0, observers: 0, timers: 0 };
/** Four events of the document, and one observer of it; no timer as long as nothing happens. */
const OPEN: Kept = { listeners: 4, observers: 1, timers: 0 };

describe('what the content script keeps in a page', () => {
  let browser: BrowserUnderTest;
  let demo: DemoServer;
  let page: View;
  let world: World;
  beforeAll(async () => {
    demo = await serveDemo(await readDemoDraft('demo/draft.md'));
    browser = await launch({
      browser: await needBrowser('chromium'),
      extension: '.output/chrome-mv3-demo',
      headless: true,
      language: 'nl',
    });
    const settings = await browser.extensionPage('options.html');
    await settings.waitFor(
      async () => (await globalThis.chrome.scripting.getRegisteredContentScripts()).length > 0,
    );
    page = await browser.openPage(demo.url);
    world = await watchWorld(await (page as unknown as { page: Page }).page.createCDPSession());
  });
  afterAll(async () => {
    await browser.close();
    await demo.close();
  });
  const keeps = (wanted: Kept) =>
    until(
      async () => JSON.stringify(await world.kept()) === JSON.stringify(wanted),
      async () => `the page keeps ${JSON.stringify(await world.kept())}, not ${JSON.stringify(wanted)}`,
    );

  it('is nothing while no panel listens', async () => {
    await caretIn(page, 'De wet wordt binnen vijf jaar');
    await page.type('Hier wordt geschreven. ');
    expect(await world.kept()).toEqual(CLOSED);
  });

  it('is a few listeners and one observer while a panel does, and no timer once nothing happens', async () => {
    const panel = await browser.openPanel();
    await panel.waitFor(() => document.querySelector('.draft-head') !== null);
    await keeps(OPEN);
    await page.type('Meer. ');
    await keeps(OPEN);
    const wire = await openWire(panel);
    await wire.freshText();
    // Two panels, two readers; the whole text adds nothing of its own.
    await keeps({ listeners: 8, observers: 2, timers: 0 });
    await wire.close();
    await keeps(OPEN);
  });

  it('is nothing again when the panel follows another page', async () => {
    await browser.openPage(`${demo.url}?ander`);
    await keeps(CLOSED);
  });
});
