import { mkdir } from 'node:fs/promises';
import { openDemoBrowser } from './browser/demo-panel.ts';
import type { View } from './browser/driver.ts';

/** Makes the pictures of docs/images anew, from the real panel and popup beside the demo draft. */
const FOLDER = 'docs/images';
const SCHEMES = ['light', 'dark'] as const;

await mkdir(FOLDER, { recursive: true });
const { browser, demo, close } = await openDemoBrowser('chromium');
try {
  const page = await browser.openPage(demo.url);
  const panel = await browser.openPanel();
  await pinSome(page, panel);
  for (const scheme of SCHEMES) {
    await browser.setColorScheme(scheme);
    await showPassage(page, panel, 'Om het recht vast te stellen');
    await withoutNotices(panel);
    await panel.screenshot(`${FOLDER}/panel-${scheme}.png`);
    await panel.click('[data-card="eis-dpia"] .advice-card__open');
    await panel.waitFor(() => document.querySelector('.card-view') !== null);
    await panel.screenshot(`${FOLDER}/card-${scheme}.png`);
    await panel.click('[data-tab="dossier"]');
    await panel.waitFor(() => document.querySelector('.pin') !== null);
    await panel.screenshot(`${FOLDER}/dossier-${scheme}.png`);
    await showCompass(panel);
    await withoutNotices(panel);
    await panel.screenshot(`${FOLDER}/compass-${scheme}.png`);
    await panel.waitFor(() => {
      document.getElementById('compass-requirements')?.scrollIntoView();
      return (document.getElementById('content')?.scrollTop ?? 0) > 0;
    });
    await panel.screenshot(`${FOLDER}/requirements-${scheme}.png`);
    await panel.click('[data-tab="text"]');
    const popup = await browser.openPopup();
    await popup.click('.search-box__input');
    await popup.type('uitvoeringtsoets');
    await popup.waitFor(() => document.querySelector('[role=option]') !== null);
    await popup.screenshot(`${FOLDER}/popup-${scheme}.png`);
    await popup.close();
  }
} finally {
  await close();
}

/** Makes a dossier for the page, with the cards of a passage and a note. */
async function pinSome(page: View, panel: View): Promise<void> {
  await panel.click('[data-tab="dossier"]');
  await panel.click('.page-link .link-button');
  await panel.click('.dossier-list > .nl-button');
  await panel.type('Wet voorbeeldtoeslagen');
  await panel.press('Enter');
  await panel.waitFor(() => document.querySelector('.page-state') !== null);
  await panel.click('[data-tab="text"]');
  await showPassage(page, panel, 'Om het recht vast te stellen');
  await panel.evaluate(() => {
    for (const pin of document.querySelectorAll<HTMLElement>('.card-actions button:last-of-type'))
      pin.click();
  });
  await panel.click('[data-tab="dossier"]');
  await panel.click('.pin__note');
  await panel.type('Bespreken met de functionaris gegevensbescherming, vóór 1 maart.');
  await panel.click('.dossier-head__name');
  await panel.click('[data-tab="text"]');
}

/** Messages are for who has just done something; in a picture they hide what it is of. */
async function withoutNotices(panel: View): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLElement>('.notice .nl-button--icon-only')?.click());
  await panel.waitFor(() => document.querySelector('.notice') === null);
}

/** Opens the Kompas with a date to count back from. */
async function showCompass(panel: View): Promise<void> {
  await panel.click('[data-tab="compass"]');
  await panel.waitFor(() => document.querySelector('.rose') !== null);
  await panel.evaluate((day) => {
    const field = document.querySelector<HTMLInputElement>('.count-back label:last-of-type input');
    if (!field || field.value === day) return;
    field.value = day;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, '2028-07-01');
  await panel.waitFor(() => document.querySelector('.step-date') !== null);
}

/** Puts the caret in the paragraph that starts so and waits until the panel shows its cards. */
async function showPassage(page: View, panel: View, start: string): Promise<void> {
  await page.evaluate((text) => {
    const paragraph = [...document.querySelectorAll('#editor p')].find((one) =>
      one.textContent?.startsWith(text),
    );
    document.getElementById('editor')?.focus();
    document.getSelection()?.collapse(paragraph?.firstChild ?? null, 3);
  }, start);
  await panel.waitFor(
    (text) =>
      document.querySelector('.draft-head__passage')?.textContent?.startsWith(text) &&
      document.querySelector('.advice-card') !== null,
    start,
  );
}
