import type { View } from '../../scripts/browser/driver.ts';
import { chooseFromMenu } from './dossier/views.ts';

/** Every view of the panel, with the way to get there from an open draft. */
export const VIEWS: readonly { readonly name: string; readonly open: (panel: View) => Promise<void> }[] = [
  { name: 'bij je tekst', open: (panel) => tab(panel, 1, '.draft-head') },
  {
    name: 'bij je tekst, met de vraag waarom een kaart weg mag',
    open: async (panel) => {
      await panel.click('.advice-card .card-actions button');
      await panel.waitFor(() => document.querySelector('.wave-form') !== null);
    },
  },
  {
    name: 'bij je tekst, met een kaart die weg is',
    open: async (panel) => {
      await panel.click('.wave-form [type=submit]');
      await panel.click('.waved summary');
      await panel.waitFor(() => document.querySelector('.waved[open]') !== null);
    },
  },
  {
    name: 'bladeren',
    open: async (panel) => {
      await tab(panel, 2, '.browse');
      await panel.click('.browse summary');
      await panel.waitFor(() => document.querySelector('.browse details[open] li') !== null);
    },
  },
  {
    name: 'begrippen',
    open: async (panel) => {
      await tab(panel, 2, '.browse');
      await browseBy(panel, 'glossary', '.glossary__entry');
    },
  },
  { name: 'leeg dossier', open: (panel) => tab(panel, 3, '.page-state') },
  {
    name: 'kaart',
    open: async (panel) => {
      await openFromLibrary(panel, 'eis-dpia');
      await panel.waitFor(() => document.querySelector('.card-view') !== null);
    },
  },
  {
    name: 'dossier met een pin en de melding',
    open: async (panel) => {
      await panel.click('.card-view__actions button:first-of-type');
      await panel.waitFor(() => document.querySelector('.card-view__actions [aria-pressed="true"]') !== null);
      await tab(panel, 3, '.pin');
    },
  },
  {
    name: 'pins kiezen, met het menu open',
    open: async (panel) => {
      await panel.click('.pin-tools button');
      await panel.click('.pin input[type=checkbox]');
      await panel.evaluate(() =>
        document.querySelector<HTMLDetailsElement>('.pin details')?.setAttribute('open', ''),
      );
      await panel.click('.dossier-head .menu button');
      await panel.waitFor(() => document.querySelector('[role=menu]') !== null);
    },
  },
  {
    name: 'alle dossiers, met een naam gevraagd',
    open: async (panel) => {
      await panel.press('Escape');
      await panel.click('#dossier-name');
      await panel.click('.dossier-list > .nl-button');
      await panel.waitFor(() => document.querySelector('.name-form') !== null);
    },
  },
  {
    name: 'exporteren',
    open: async (panel) => {
      await tab(panel, 3, '.dossier-head');
      await panel.click('.dossier-head .card-actions > button');
      await panel.waitFor(() => document.querySelector('.sheet__formats') !== null);
    },
  },
  {
    name: 'importeren',
    open: async (panel) => {
      await tab(panel, 3, '.dossier-head');
      await chooseFromMenu(panel, '.dossier-head .menu button', 'Importeren');
      await panel.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File(['- eis-mkb-toets: doen\n- eis-onbekend'], 'lijst.md'));
        if (!field) return;
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await panel.waitFor(() => document.querySelector('.preview') !== null);
    },
  },
  {
    name: 'zoekresultaten',
    open: async (panel) => {
      await panel.click('.search-box__input');
      await panel.type('gegevens');
      await panel.waitFor(() => document.querySelector('[role=option]') !== null);
    },
  },
];

/** Opens a card through the A–Z of the library. */
export async function openFromLibrary(panel: View, cardId: string): Promise<void> {
  await tab(panel, 2, '.browse');
  await browseBy(panel, 'letter', '.browse details');
  await panel.evaluate((id) => {
    const button = document.querySelector(`.browse [data-opens="${id}"]`);
    button?.closest('details')?.setAttribute('open', '');
  }, cardId);
  await panel.click(`.browse [data-opens="${cardId}"]`);
}

async function browseBy(panel: View, by: string, shows: string): Promise<void> {
  await panel.evaluate((value) => {
    const select = document.querySelector<HTMLSelectElement>('.browse__by select');
    if (!select) return;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, by);
  await panel.waitFor((selector) => document.querySelector(selector) !== null, shows);
}

async function tab(panel: View, number: number, shows: string): Promise<void> {
  await panel.click(`.tab-bar button:nth-of-type(${number})`);
  await panel.waitFor((selector) => document.querySelector(selector) !== null, shows);
}
