import { expect, it } from 'vitest';
import type { View } from '../../scripts/browser/driver.ts';
import { caretIn, inBothBrowsers, openDraft, passageShown } from './stage.ts';
import { openFromLibrary } from './views.ts';

const NOTE = 'Bespreken met de functionaris gegevensbescherming';

/** Opens the dossier and waits until a pin of the card stands there. */
async function dossierHas(panel: View, cardId: string): Promise<void> {
  await panel.click('[data-tab="dossier"]');
  await panel.waitFor((id) => document.querySelector(`.pin[data-card="${id}"]`) !== null, cardId);
}

inBothBrowsers('pins', {}, (stage) => {
  it('keeps a pinned card and its note through a restart of the browser', async () => {
    const { page, panel } = await openDraft(stage);
    await caretIn(page, 'Om het recht vast te stellen');
    await passageShown(panel, 'Om het recht vast te stellen');
    await panel.click('[data-card="eis-dpia"] .card-actions button:last-of-type');
    await panel.waitFor(
      () => document.querySelector('[data-card="eis-dpia"] [aria-pressed="true"]') !== null,
    );
    await dossierHas(panel, 'eis-dpia');
    await panel.click('.pin textarea');
    await panel.type(NOTE);
    await panel.waitFor(() => document.querySelector('.pin textarea')?.getAttribute('aria-busy') === 'false');
    await stage.browser.stopBackground();
    await stage.browser.restart();

    const again = await openDraft(stage);
    await dossierHas(again.panel, 'eis-dpia');
    const note = await again.panel.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('.pin textarea')?.value,
    );
    expect(note).toBe(NOTE);
  });

  it('shows a change in every open view at once', async () => {
    const { panel } = await openDraft(stage);
    // A card of its own: the dossier may hold what another test pinned.
    const pin = '.pin[data-card="eis-doenvermogen"]';
    await openFromLibrary(panel, 'eis-doenvermogen');
    await panel.click('.card-view__actions button:first-of-type');
    await panel.waitFor(() => document.querySelector('.card-view__actions [aria-pressed="true"]') !== null);
    await dossierHas(panel, 'eis-doenvermogen');
    const other = await stage.browser.extensionPage('sidepanel.html');
    await dossierHas(other, 'eis-doenvermogen');
    await panel.click(`${pin} textarea`);
    await panel.type(NOTE);
    const shows = async (note: string) =>
      other.waitFor(
        (selector, wanted) => document.querySelector<HTMLTextAreaElement>(selector)?.value === wanted,
        `${pin} textarea`,
        note,
      );
    await shows(NOTE);
    await panel.click(`${pin} .card-actions > button:last-of-type`);
    for (const view of [panel, other])
      await view.waitFor((selector) => document.querySelector(selector) === null, pin);
    await panel.click('.notice .link-button');
    await shows(NOTE);
  });
});
