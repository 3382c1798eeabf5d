import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { BrowserUnderTest, View } from '../../scripts/browser/driver.ts';
import { needBrowser } from '../../scripts/browser/install.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { readDemoDraft } from '../../scripts/demo/draft.ts';
import { type DemoServer, serveDemo } from '../../scripts/demo/server.ts';

/** What a test in a real browser has at hand. */
export interface Stage {
  readonly browser: BrowserUnderTest;
  readonly demo: DemoServer;
}

interface Setting {
  /** `demo` may read pages on this computer; `production` only what the user's click allows. */
  readonly build?: 'demo' | 'production';
  /** Further pages to serve, by path. */
  readonly pages?: ReadonlyMap<string, string>;
  /** Folders with files to serve, by the start of their path. */
  readonly folders?: ReadonlyMap<string, string>;
}

/**
 * Runs tests in Chromium and in Firefox, each with its own profile. In the end it counts what the
 * extension asked of the network: it must be nothing, whatever the tests did.
 */
export function inBothBrowsers(title: string, setting: Setting, tests: (stage: Stage) => void): void {
  describe.each(['chromium', 'firefox'] as const)(`${title}, in %s`, (kind) => {
    const stage = {} as { browser: BrowserUnderTest; demo: DemoServer };
    beforeAll(async () => {
      const target = kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
      stage.demo = await serveDemo(await readDemoDraft('demo/draft.md'), setting.pages, setting.folders);
      stage.browser = await launch({
        browser: await needBrowser(kind),
        extension: `.output/${target}${setting.build === 'production' ? '' : '-demo'}`,
        headless: true,
        language: 'nl',
      });
    });
    tests(stage);
    afterAll(async () => {
      const requests = await stage.browser.extensionRequests();
      await stage.browser.close();
      await stage.demo.close();
      expect(requests, 'requests that the extension made').toEqual([]);
    });
  });
}

/** Opens the demo draft with the panel beside it, ready to use. */
export async function openDraft({ browser, demo }: Stage): Promise<{ page: View; panel: View }> {
  const page = await browser.openPage(demo.url);
  const panel = await browser.openPanel();
  await panel.waitFor(() => document.querySelector('.draft-head') !== null);
  return { page, panel };
}

/** Puts the caret in the paragraph of the editor that starts with `start`. */
export async function caretIn(page: View, start: string): Promise<void> {
  await page.evaluate((text) => {
    const paragraphs = [...document.querySelectorAll('#editor p')];
    const paragraph = paragraphs.find((one) => one.textContent?.startsWith(text));
    if (!paragraph) throw new Error(`There is no paragraph that starts with "${text}"`);
    paragraph.scrollIntoView();
    document.getElementById('editor')?.focus();
    document.getSelection()?.collapse(paragraph.firstChild, 3);
  }, start);
}

/** Titles of the cards beside the passage, best first. */
export function cardTitles(panel: View): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.advice-card__title')].map((title) => title.textContent ?? ''),
  );
}

/** Waits until the panel quotes a passage that starts with `start`. */
export async function passageShown(panel: View, start: string): Promise<void> {
  await panel.waitFor(
    (text) => document.querySelector('.draft-head__passage')?.textContent?.startsWith(text),
    start,
  );
}
