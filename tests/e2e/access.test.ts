import { expect, it } from 'vitest';
import { inBothBrowsers } from './stage.ts';

/** The build that ships: no access to any page but by the user's click. */
inBothBrowsers('least privilege', { build: 'production' }, (stage) => {
  it('reads a page once the user clicked there, and no other page', async () => {
    const page = await stage.browser.openPage(stage.demo.url);
    const panel = await stage.browser.openPanel();
    await panel.waitFor(
      () => document.querySelector('.draft-head__kind')?.textContent === 'Memorie van toelichting',
    );
    await panel.waitFor(() => document.querySelector('.site-note') !== null);

    // The browser's grant for this site may still stand; the click was for the page that went.
    await page.evaluate(() => {
      location.href = '/?volgende-pagina';
    });
    await panel.waitFor(
      () => document.querySelector('.page-state h2')?.textContent === 'Op deze site kijk ik niet mee',
    );
    const reopened = await stage.browser.openPanel();
    await reopened.waitFor(() => document.querySelector('.draft-head') !== null);

    await stage.browser.openPage(`${stage.demo.url}?andere-pagina`);
    await panel.waitFor(
      () => document.querySelector('.page-state h2')?.textContent === 'Op deze site kijk ik niet mee',
    );
    const shown = await panel.evaluate(() => document.body.textContent);
    expect(shown).not.toContain('Dit wetsvoorstel regelt');
  });

  it('searches and pins without access to any page', async () => {
    const panel = await stage.browser.panel();
    await panel.click('.search-box__input');
    await panel.type('ambtseed');
    await panel.waitFor(() => document.querySelector('[role=option]') !== null);
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('.card-view__title') !== null);
    await panel.click('.card-view__actions button:first-of-type');
    await panel.waitFor(() => document.querySelector('.card-view__actions [aria-pressed="true"]') !== null);
  });
});
