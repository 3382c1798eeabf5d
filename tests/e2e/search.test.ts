import { expect, it } from 'vitest';
import { inStore } from './dossier/views.ts';
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
      // Painted, not wrapped: the text of the option is one node.
      const painted = [...(CSS.highlights.get('vakkompas-match') ?? [])]
        .filter(({ startContainer }) => option?.contains(startContainer))
        .map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        );
      return { text: option?.textContent, marked: painted.join('') };
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

  it('narrows what it found, and remembers what was looked for', async () => {
    const { panel } = await openDraft(stage);
    await panel.click('.search-box__input');
    await panel.type('toets');
    await panel.waitFor(() => document.querySelectorAll('[role=option]').length === 10);
    await panel.click('.search-filters summary');
    await panel.evaluate(() => {
      const select = document.querySelectorAll<HTMLSelectElement>('.search-filters select')[2];
      if (!select) return;
      select.value = 'rapport';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await panel.waitFor(() =>
      [...document.querySelectorAll('[role=listbox] .result__kind')].every(
        (kind) => kind.textContent === 'Rapport',
      ),
    );
    await panel.click('[role=option]');
    await panel.waitFor(() => document.querySelector('.card-view') !== null);
    await panel.press('/');
    await panel.waitFor(() => document.querySelector('.recent-searches')?.textContent?.includes('toets'));
  });

  it('finds a pinned passage by a word of its note, and opens it in its dossier', async () => {
    const { panel } = await openDraft(stage);
    const id = await inStore(panel, async ({ openOnce, passage }) => {
      const dossier = await openOnce().addDossier('Wet proactief');
      const pinned = await openOnce().pin(dossier, passage('De uitvoering wordt later betrokken.'));
      await openOnce().note(pinned.id, 'Bespreken met Wagenmakers', '');
      return pinned.id;
    });
    await panel.click('.search-box__input');
    await panel.type('wagenmaker');
    const text = await panel.waitFor(
      (pin) => document.querySelector(`[role=option][data-pin="${pin}"]`)?.textContent,
      id,
    );
    expect(text).toContain('Pin in Wet proactief');
    expect(text).toContain('je notitie: Bespreken met Wagenmakers');
    await panel.press('Enter');
    await panel.waitFor((pin) => document.activeElement?.getAttribute('data-pin') === pin, id);
    await panel.waitFor(() => document.querySelector('.dossier-head__name')?.textContent === 'Wet proactief');
  });
});
