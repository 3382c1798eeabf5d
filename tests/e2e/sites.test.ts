import { expect, it } from 'vitest';
import type { View } from '../../scripts/browser/driver.ts';
import { caretIn, inBothBrowsers, openDraft, passageShown } from './stage.ts';

/** Waits for what the panel calls the document. */
function calls(panel: View, kind: string): Promise<boolean> {
  return panel.waitFor((wanted) => document.querySelector('.draft-head__kind')?.textContent === wanted, kind);
}

/** Says in the panel what the document is. */
async function choose(panel: View, choice: string): Promise<void> {
  await panel.click('.kind-picker__open');
  await panel.waitFor(() => document.querySelector('.kind-picker select') !== null);
  await panel.evaluate((value) => {
    const select = document.querySelector('.kind-picker select') as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, choice);
}

function says(panel: View, heading: string): Promise<boolean> {
  return panel.waitFor((wanted) => document.querySelector('.page-state h2')?.textContent === wanted, heading);
}

const pages = new Map([
  [
    '/ander',
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Memorie van toelichting</title>
     <div contenteditable="true"><h1>Memorie van toelichting</h1><h2>Algemeen deel</h2>
     <p>Dit wetsvoorstel regelt dat gemeenten fonteinen onderhouden. De regering acht dat nodig.</p></div>`,
  ],
]);

inBothBrowsers('what the user decides', { pages }, (stage) => {
  it('keeps what a document is said to be, for that document alone', async () => {
    const { page, panel } = await openDraft(stage);
    await calls(panel, 'Memorie van toelichting');
    await choose(panel, 'doc-nvt');
    await calls(panel, 'Nota van toelichting');
    await page.evaluate(() => {
      Object.assign(window, { isOld: true });
      location.reload();
    });
    await page.waitFor(() => !('isOld' in window) && document.readyState === 'complete');
    // Another passage than before: what the panel shows now was read after the reload.
    await caretIn(page, 'Om het recht vast te stellen');
    await passageShown(panel, 'Om het recht vast te stellen');
    await calls(panel, 'Nota van toelichting');
    // The address of what was corrected cannot be read from what is kept.
    const kept = await panel.evaluate(async () => {
      const world = globalThis as typeof globalThis & { browser?: typeof chrome };
      return JSON.stringify(await (world.browser ?? world.chrome).storage.local.get());
    });
    expect(kept).toContain('doc-nvt');
    expect(kept).not.toContain('127.0.0.1');
    await stage.browser.openPage(new URL('ander', stage.demo.url).href);
    await calls(panel, 'Memorie van toelichting');
    await page.toFront();
    await calls(panel, 'Nota van toelichting');
    await choose(panel, 'none');
    await says(panel, 'Dit lijkt geen beleidstekst');
    await panel.click('.page-state button');
    await calls(panel, 'Beleidstekst');
    await choose(panel, 'automatic');
    await calls(panel, 'Memorie van toelichting');
  });

  it('turns a site off and on again, while the panel is open and in the settings', async () => {
    const { page, panel } = await openDraft(stage);
    await panel.click('.site-note button');
    await says(panel, 'Op deze site staat Vakkompas uit');
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain('Dit wetsvoorstel regelt');
    // A click is a word for this once.
    const clicked = await stage.browser.openPanel();
    await clicked.waitFor(() => document.querySelector('.draft-head') !== null);
    const settings = await stage.browser.extensionPage('options.html');
    const own = 'li:last-child input';
    await settings.waitFor(
      (input) => document.querySelector<HTMLInputElement>(input)?.checked === false,
      own,
    );
    await settings.click(own);
    await settings.waitFor((input) => document.querySelector<HTMLInputElement>(input)?.checked, own);
    await page.toFront();
    await panel.waitFor(() => document.querySelector('.draft-head') !== null);
    await panel.click('.site-note button');
    await says(panel, 'Op deze site staat Vakkompas uit');
    await panel.click('.page-state button');
    await panel.waitFor(() => document.querySelector('.draft-head') !== null);
  });
});
