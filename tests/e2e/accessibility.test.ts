import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { View } from '../../scripts/browser/driver.ts';
import { inStore, openDossierTab } from './dossier/views.ts';
import { inBothBrowsers, openDraft, type Stage } from './stage.ts';
import { openFromLibrary, setCompass, VIEWS } from './views.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a view, as readable lines; all of WCAG 2.2 A and AA and the best practices. */
async function violations(view: View): Promise<string[]> {
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.run(axeSource);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(document, { resultTypes: ['violations'] });
    if (passes.length === 0) return ['axe checked nothing'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

/** Expects nothing for axe to find in a view, in light and in dark. */
async function expectAccessible({ browser }: Stage, view: View, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(scheme);
    expect(await violations(view), `${name}, ${scheme}`).toEqual([]);
  }
}

/** Waits until the panel says with this heading why it shows no cards. */
async function saysInstead(panel: View, heading: string): Promise<void> {
  await panel.waitFor((wanted) => document.querySelector('.page-state h2')?.textContent === wanted, heading);
}

/** Widths of a panel, in pixels, with the size of its text, in per cent. */
const SIZES = [
  [320, 100],
  [250, 100],
  [320, 400],
] as const;

const pages = new Map([
  [
    '/recept',
    `<!doctype html><html lang="nl"><title>Appeltaart</title><h1>Appeltaart</h1>
     <p>${'Meng boter, suiker en meel. Schil de appels en bak de taart een uur in de oven. '.repeat(8)}</p>`,
  ],
]);

inBothBrowsers('accessibility', { pages }, (stage) => {
  it('has nothing for axe to find in any view of the panel, light and dark', async () => {
    const { panel } = await openDraft(stage);
    for (const { name, open } of VIEWS) {
      await open(panel);
      await expectAccessible(stage, panel, name);
    }
  });

  it('has nothing for axe to find where there are no cards to show', async () => {
    await stage.browser.openPage(new URL('/recept', stage.demo.url).href);
    const panel = await stage.browser.openPanel();
    await saysInstead(panel, 'Dit lijkt geen beleidstekst');
    await expectAccessible(stage, panel, 'no draft');
    await panel.click('.page-state button');
    await saysInstead(panel, 'Geen kaart bij deze passage');
    await expectAccessible(stage, panel, 'nothing fits');
    await stage.browser.extensionPage('options.html');
    await stage.browser.openPanel();
    await saysInstead(panel, 'Deze pagina kan ik niet lezen');
    await expectAccessible(stage, panel, 'closed');
  });

  it('has nothing for axe to find in popup and settings, light and dark', async () => {
    await stage.browser.openPage(stage.demo.url);
    const popup = await stage.browser.openPopup();
    await expectAccessible(stage, popup, 'popup');
    await popup.click('.search-box__input');
    await popup.type('regeldruk');
    await popup.waitFor(() => document.querySelector('[role=option]') !== null);
    await expectAccessible(stage, popup, 'popup with results');
    const settings = await stage.browser.extensionPage('options.html');
    await settings.waitFor(() => document.querySelector('.data-options h3') !== null);
    await expectAccessible(stage, settings, 'settings');
  });

  it('fits a panel of 320 pixels and of 250, Firefox’s own width, and text four times as large', async () => {
    const { panel } = await openDraft(stage);
    // A dossier with the longest words in every place for text, and everything in it open.
    await openDossierTab(panel);
    const overflowing = (percent: number) =>
      panel.evaluate((size) => {
        document.documentElement.style.fontSize = `${(14 * size) / 100}px`;
        return [...document.querySelectorAll('.panel *')]
          .filter(
            (element) =>
              !element.closest('.visually-hidden, .nl-skip-link, svg, .selection-bar label, option') &&
              element.getBoundingClientRect().right > innerWidth + 1,
          )
          .map((element) => element.outerHTML.slice(0, 100));
      }, percent);
    await inStore(
      panel,
      async ({ open, card, passage }, word) => {
        const store = open();
        const { id } = await store.pin('algemeen', card('eis-dpia', word));
        await store.note(id, `${word} https://${word}.example/${word}`, '');
        await store.setLabel([id], word, true);
        await store.pin('algemeen', passage(word));
        await store.pin(await store.addDossier(word), passage(word));
      },
      'Gegevensbeschermingseffectbeoordelingsverantwoordelijkheid',
    );
    await panel.waitFor(() => document.querySelectorAll('.pin').length >= 2);
    await panel.click('.pin-tools button');
    await panel.click('.pin input[type=checkbox]');
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('.pin details')) details.setAttribute('open', '');
    });
    for (const [width, percent] of SIZES) {
      await stage.browser.resizePanel(width);
      expect(await overflowing(percent), `dossier, ${width} pixels, ${percent} %`).toEqual([]);
    }
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await panel.press('Escape');
    await panel.click('[data-tab="compass"]');
    await panel.click('#compass-question-4');
    await setCompass(panel);
    for (const [width, percent] of SIZES) {
      await stage.browser.resizePanel(width);
      expect(await overflowing(percent), `kompas, ${width} pixels, ${percent} %`).toEqual([]);
    }
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await openFromLibrary(panel, 'eis-dpia');
    const overflow = (percent: number) =>
      panel.evaluate((size) => {
        document.documentElement.style.fontSize = `${(14 * size) / 100}px`;
        document
          .querySelector('.card-view__title')
          ?.append(' Gegevensbeschermingseffectbeoordelingsverantwoordelijkheid');
        const outside = [...document.querySelectorAll('.panel *')].filter(
          (element) =>
            !element.closest('.visually-hidden, .nl-skip-link, svg') &&
            element.getBoundingClientRect().right > innerWidth + 1,
        );
        return outside.map((element) => element.outerHTML.slice(0, 100));
      }, percent);
    for (const width of [320, 250]) {
      await stage.browser.resizePanel(width);
      await panel.waitFor((most) => innerWidth <= most, width);
      expect(await overflow(100), `${width} pixels`).toEqual([]);
    }
    await stage.browser.resizePanel(320);
    expect(await overflow(400), 'text four times as large').toEqual([]);
  });
});

/** The build that ships asks before it reads: what the panel shows then. */
inBothBrowsers('accessibility without access', { build: 'production' }, (stage) => {
  it('has nothing for axe to find after one click and on a page that is not allowed', async () => {
    const { panel } = await openDraft(stage);
    await panel.waitFor(() => document.querySelector('.site-note') !== null);
    await expectAccessible(stage, panel, 'read once');
    await stage.browser.openPage(`${stage.demo.url}?andere-pagina`);
    await saysInstead(panel, 'Op deze site kijk ik niet mee');
    await expectAccessible(stage, panel, 'not allowed');
  });
});
