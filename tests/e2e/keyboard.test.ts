import { expect, it } from 'vitest';
import type { View } from '../../scripts/browser/driver.ts';
import { focused, tabTo } from './focus.ts';
import { caretIn, inBothBrowsers, openDraft, passageShown } from './stage.ts';

/** From the search field, which a shortcut reaches from anywhere, to a part of the panel. */
async function goTo(panel: View, tab: string): Promise<void> {
  await panel.press('Control+k');
  await panel.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
  await tabTo(panel, tab);
  await panel.press('Enter');
}

/** Waits until a card is open with the focus on its title, and gives that. */
function cardOpen(panel: View): Promise<string> {
  return panel.waitFor(
    () => document.activeElement?.matches('.card-view__title') && document.activeElement.textContent,
  ) as Promise<string>;
}

/** Opens the one card whose name is searched for. */
async function openBySearch(panel: View, name: string): Promise<void> {
  await panel.press('Control+k');
  await panel.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
  await panel.type(name);
  await panel.waitFor(
    (start) => document.querySelector('[role=option] .result__title')?.textContent?.startsWith(start),
    name,
  );
  await panel.press('Enter');
  expect(await cardOpen(panel)).toContain(name);
}

/** Pins the open card. */
async function pin(panel: View): Promise<void> {
  await tabTo(panel, 'Vastpinnen');
  await panel.press('Enter');
  await panel.waitFor(() => document.querySelector('.card-view__actions [aria-pressed="true"]') !== null);
}

inBothBrowsers('keyboard alone', {}, (stage) => {
  it('opens a card, pins it, and comes back to where it was', async () => {
    const { page, panel } = await openDraft(stage);
    await caretIn(page, 'Om het recht vast te stellen');
    await passageShown(panel, 'Om het recht vast te stellen');
    await panel.click('.draft-head__kind');
    await tabTo(panel, 'DPIA (data protection impact assessment)');
    await panel.press('Enter');
    await cardOpen(panel);
    await pin(panel);
    // The way back stands before the title, and so does the tab of the same name, further away.
    await tabTo(panel, 'Bij je tekst', 'Shift+Tab');
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('card-view__back');
    await panel.press('Enter');
    await panel.waitFor(() => document.activeElement?.matches('.advice-card__title [data-opens="eis-dpia"]'));
  });

  it('searches: arrows walk, Enter opens the card that they stand on', async () => {
    const { panel } = await openDraft(stage);
    await panel.click('.draft-head__kind');
    await panel.press('/');
    await panel.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
    await panel.type('uitvoering');
    await panel.waitFor(() => document.querySelectorAll('[role=option]').length > 1);
    await panel.press('ArrowDown');
    const second = await panel.waitFor(() => {
      const option = document.querySelectorAll('[role=option]')[1];
      const selected = option?.getAttribute('aria-selected') === 'true';
      return selected && option?.querySelector('.result__title')?.textContent;
    });
    await panel.press('Enter');
    expect(await cardOpen(panel)).toBe(second);
  });

  it.each(['Bladeren', 'a card'])('Escape goes back from a search step by step, to %s', async (place) => {
    const { panel } = await openDraft(stage);
    if (place === 'a card') await openBySearch(panel, 'Doenvermogen');
    else await goTo(panel, place);
    await panel.press('Control+k');
    await panel.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
    await panel.type('uitvoering');
    await panel.waitFor(() => document.querySelector('[role=option]') !== null);
    await panel.press('Escape');
    await panel.waitFor(() => document.querySelector('[role=option]') === null);
    expect((await focused(panel)).name, 'the focus after the first Escape').toBe(
      'Zoek in Gids en Beleidskompas',
    );
    await panel.press('Escape');
    await panel.waitFor(() => document.activeElement?.id === 'content');
  });

  it('browses: chooses a grouping, unfolds a group, opens a card and comes back to it', async () => {
    const { panel } = await openDraft(stage);
    await goTo(panel, 'Bladeren');
    await tabTo(panel, 'Toon per');
    await panel.press('ArrowDown');
    await panel.waitFor(
      () => document.querySelector<HTMLSelectElement>('.browse__by select')?.value === 'kind',
    );
    await tabTo(panel, 'Toets');
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('.browse details[open] li') !== null);
    await panel.press('Tab');
    const id = await panel.waitFor(() => document.activeElement?.getAttribute('data-opens'));
    expect((await focused(panel)).visible).toBe(true);
    await panel.press('Enter');
    await cardOpen(panel);
    await tabTo(panel, 'Bladeren', 'Shift+Tab');
    await panel.press('Enter');
    await panel.waitFor((opener) => document.activeElement?.getAttribute('data-opens') === opener, id);
  });

  it('writes a note at a pin, takes the pin away, and brings both back', async () => {
    const { panel } = await openDraft(stage);
    await openBySearch(panel, 'Doenvermogen');
    await pin(panel);
    await goTo(panel, 'Dossier');
    await panel.waitFor(() => document.querySelector('.pin[data-card="eis-doenvermogen"]') !== null);
    await tabTo(panel, 'Notitie bij ‘Doenvermogen');
    await panel.type('Navragen bij de uitvoerder');
    const field = '.pin[data-card="eis-doenvermogen"] textarea';
    await panel.waitFor(
      (selector) => document.querySelector(selector)?.getAttribute('aria-busy') === 'false',
      field,
    );
    await tabTo(panel, 'Losmaken: Doenvermogen');
    await panel.press('Enter');
    await panel.waitFor((selector) => document.querySelector(selector) === null, field);
    await tabTo(panel, 'Ongedaan maken');
    await panel.press('Enter');
    const note = await panel.waitFor(
      (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value,
      field,
    );
    expect(note).toBe('Navragen bij de uitvoerder');
  });

  it('copies a card, and reaches the settings', async () => {
    const { panel } = await openDraft(stage);
    await openBySearch(panel, 'Doenvermogen');
    await tabTo(panel, 'Kopieer met bron');
    await panel.press('Enter');
    await panel.waitFor(
      () => document.querySelector('.notice')?.textContent?.trim() === 'Gekopieerd, met bron',
    );
    await tabTo(panel, 'Instellingen');
  });
});
