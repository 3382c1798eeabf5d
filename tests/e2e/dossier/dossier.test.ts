import { expect, it } from 'vitest';
import { inBothBrowsers, openDraft } from '../stage.ts';
import { openDossierWith, shows } from './stage.ts';
import { chooseFromMenu, inStore, openDossierTab } from './views.ts';

const MARKUP = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>';

inBothBrowsers('the dossier', {}, (stage) => {
  it('belongs to a page, and stands there again after a restart', async () => {
    const { panel } = await openDraft(stage);
    await openDossierTab(panel);
    await panel.click('.page-link .link-button');
    await panel.click('.dossier-list > .nl-button');
    await panel.type('Wet proactief');
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('.dossier-head__name')?.textContent === 'Wet proactief');
    await stage.browser.restart();
    const again = await openDraft(stage);
    await again.panel.waitFor(() =>
      document.querySelector('.panel__footer')?.textContent?.includes('Dossier: Wet proactief'),
    );
    await stage.browser.openPage(`${stage.demo.url}?geheim=1#ook`);
    await again.panel.waitFor(() =>
      document.querySelector('.panel__footer')?.textContent?.includes('Wet proactief'),
    );
    const kept = await inStore(again.panel, async ({ open }) => JSON.stringify(await open().records()));
    expect(kept).not.toContain('geheim');
  });

  it('is arranged, chosen from, copied, emptied and restored by keyboard alone', async () => {
    const panel = await openDossierWith(stage, 'A', 'B', 'C');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.pin__handle')?.focus());
    await panel.press('ArrowDown');
    await shows(panel, ['B', 'A', 'C']);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Verplaats ‘A’ in de lijst',
    );
    await panel.press('End');
    await shows(panel, ['B', 'C', 'A']);
    // Tab from the handle to what follows it, and arrows from there through the pins.
    await panel.press('Tab');
    await panel.press('ArrowUp');
    await panel.waitFor(() => document.activeElement?.querySelector('h3')?.textContent === 'C');
    await panel.press('x');
    await panel.press('ArrowUp');
    await panel.press('x');
    await panel.waitFor(() => document.querySelector('.selection-bar strong')?.textContent === '2 gekozen');
    await panel.press('Control+c');
    await panel.waitFor(() => document.querySelector('.notice')?.textContent?.includes('Gekopieerd'));
    await panel.press('Delete');
    await shows(panel, ['A']);
    await panel.press('Control+z');
    await shows(panel, ['B', 'C', 'A']);
    await panel.press('Escape');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.dossier-head .menu button')?.focus());
    await panel.press('Enter');
    await panel.waitFor(() => document.activeElement?.textContent === 'Importeren');
    await panel.press('End');
    await panel.waitFor(() => document.activeElement?.textContent === 'Verwijderen');
    await panel.press('Escape');
    await panel.waitFor(() => document.activeElement?.getAttribute('aria-haspopup') === 'menu');
  });

  it('is arranged by drag and drop', async () => {
    const panel = await openDossierWith(stage, 'A', 'B', 'C');
    await panel.drag('.pin:last-child .pin__handle', '.pin:first-child .pin__head');
    await shows(panel, ['C', 'A', 'B']);
  });

  it('pins a question of a card and a selection in it', async () => {
    const panel = await openDossierWith(stage);
    await panel.click('.search-box__input');
    await panel.type('Doenvermogen');
    await panel.waitFor(() => document.querySelector('[role=option]') !== null);
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('.card-part li .nl-button') !== null);
    await panel.click('.card-part li .nl-button');
    await panel.waitFor(() => document.querySelector('.notice')?.textContent === 'Vastgepind');
    await panel.evaluate(() => {
      const text = document.querySelector('.card-view__short')?.firstChild;
      if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 12);
    });
    await panel.click('.card-selection .nl-button');
    await openDossierTab(panel);
    await panel.waitFor(() => document.querySelectorAll('.pin').length === 2);
    const kinds = await panel.evaluate(() =>
      [...document.querySelectorAll('.pin__kind')].map(({ textContent }) => textContent),
    );
    expect(kinds).toEqual(['Vraag jezelf af', 'Selectie']);
  });

  it('shows hostile text as text, and takes nothing of a hostile file', async () => {
    const panel = await openDossierWith(stage);
    await inStore(
      panel,
      async ({ open, card, passage }, markup) => {
        const store = open();
        const all = await store.records();
        const dossier = String(all.find(({ kind }) => kind === 'page')?.is.dossier);
        const { id } = await store.pin(dossier, card('eis-x', markup));
        await store.note(id, `${markup} javascript:hacked=1`, '');
        await store.setLabel([id], markup, true);
        await store.pin(dossier, passage(markup));
        await store.changeDossier(dossier, { name: markup });
      },
      MARKUP,
    );
    await chooseFromMenu(panel, '.dossier-head .menu button', 'Importeren');
    await panel.evaluate((markup) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([`{"format": "${markup.replaceAll('"', '\\"')}`], `${markup}.json`));
      if (!field) return;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, MARKUP);
    await panel.waitFor(() =>
      document.querySelector('.dossier__warning')?.textContent?.includes('geen geldige JSON'),
    );
    await panel.click('.card-view__back');
    await panel.waitFor(() => document.querySelectorAll('.pin').length === 2);
    expect(await panel.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await panel.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
    expect(await panel.evaluate(() => document.querySelectorAll('.pin__links a').length)).toBe(0);
  });
});

inBothBrowsers('the context menu', {}, (stage) => {
  it('pins a selected passage with its page, and shows it in the panel', async () => {
    const page = await stage.browser.openPage(`${stage.demo.url}?geheim=1`);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('#editor p')].find((one) =>
        one.textContent?.startsWith('Om het recht vast te stellen'),
      );
      if (!paragraph) return;
      paragraph.id = 'gekozen';
      document.getSelection()?.selectAllChildren(paragraph);
    });
    const item = { id: 'pin-selection', label: 'in je dossier' };
    await stage.browser.chooseFromContextMenu('#gekozen', item);
    // Chromium opens no panel without a user's own click: then the panel is a page in a tab.
    const panel =
      stage.browser.name === 'Chromium'
        ? await stage.browser.openedPage('sidepanel.html')
        : await stage.browser.panel();
    await panel.waitFor(() => document.querySelector('.notice')?.textContent === 'Vastgepind');
    await openDossierTab(panel);
    const pin = await panel.waitFor(() => {
      const found = document.querySelector('.pin');
      return (
        found && {
          text: found.querySelector('blockquote')?.textContent,
          kind: found.querySelector('.pin__kind')?.textContent,
          address: found.querySelector<HTMLAnchorElement>('h3 a')?.href,
        }
      );
    });
    expect(pin.text).toMatch(/^Om het recht vast te stellen/);
    expect(pin.kind).toBe('Passage · 127.0.0.1');
    expect(pin.address).toBe(stage.demo.url);
  });
});
