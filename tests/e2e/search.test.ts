import { expect, it } from 'vitest';
import { inBothBrowsers, openDraft } from './stage.ts';

inBothBrowsers('search', {}, (stage) => {
  // First, while no panel is open yet: then the popup has to open it and hand the card over.
  it('works from the toolbar: the field has the focus, Enter opens the card in the panel', async () => {
    await stage.browser.openPage(stage.demo.url);
    const popup = await stage.browser.openPopup();
    await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
    await popup.type('doenvermgoen');
    await popup.waitFor(() => document.querySelector('[role=option]') !== null);
    await popup.press('Enter');
    const panel = await stage.browser.panel();
    await panel.waitFor(() =>
      document.querySelector('.card-view__title')?.textContent?.includes('Doenvermogen'),
    );
  });

  it('finds a card in the panel in spite of a typo, and marks where', async () => {
    const { panel } = await openDraft(stage);
    await panel.click('.search-box__input');
    await panel.type('intenetconsultatie');
    await panel.waitFor(() => document.querySelector('[role=option]') !== null);
    const first = await panel.evaluate(() => {
      const option = document.querySelector('[role=option]');
      const marks = [...(option?.querySelectorAll('mark') ?? [])];
      return { text: option?.textContent, marked: marks.map((mark) => mark.textContent).join('') };
    });
    expect(first.text).toContain('nternetconsultatie');
    expect(first.marked).toContain('netconsultatie');
    await panel.press('Enter');
    await panel.waitFor(() =>
      document.querySelector('.card-view__title')?.textContent?.includes('nternetconsultatie'),
    );
  });

  it('says so when nothing fits', async () => {
    const { panel } = await openDraft(stage);
    await panel.click('.search-box__input');
    await panel.type('zzqxkwv');
    await panel.waitFor(() =>
      document.querySelector('.search-results__count')?.textContent?.includes('Geen kaart gevonden'),
    );
  });
});
