import type { Tab } from '../../components/route.ts';
import type { View } from '../../scripts/browser/driver.ts';
import { chooseFromMenu } from './dossier/views.ts';

/** Every view of the panel, with the way to get there from an open draft. */
export const VIEWS: readonly { readonly name: string; readonly open: (panel: View) => Promise<void> }[] = [
  { name: 'bij je tekst', open: (panel) => tab(panel, 'text', '.draft-head') },
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
    name: 'kompas, met een vraag open',
    open: async (panel) => {
      await tab(panel, 'compass', '.rose');
      await panel.click('#compass-question-4');
      await panel.waitFor(() => document.querySelector('.compass-question') !== null);
    },
  },
  {
    name: 'kompas, met datums en toelichting',
    open: async (panel) => {
      await setCompass(panel);
      await panel.waitFor(() => document.querySelectorAll('.step-date, .saved-text').length > 3);
    },
  },
  {
    name: 'bladeren',
    open: async (panel) => {
      await tab(panel, 'browse', '.browse');
      await panel.click('.browse summary');
      await panel.waitFor(() => document.querySelector('.browse details[open] li') !== null);
    },
  },
  {
    name: 'begrippen',
    open: async (panel) => {
      await tab(panel, 'browse', '.browse');
      await browseBy(panel, 'glossary', '.glossary__entry');
    },
  },
  { name: 'leeg dossier', open: (panel) => tab(panel, 'dossier', '.page-state') },
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
      await tab(panel, 'dossier', '.pin');
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
      await tab(panel, 'dossier', '.dossier-head');
      await panel.click('.dossier-head .card-actions > button');
      await panel.waitFor(() => document.querySelector('.sheet__formats') !== null);
    },
  },
  {
    name: 'importeren',
    open: async (panel) => {
      await tab(panel, 'dossier', '.dossier-head');
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

/** Gives the Kompas a wished date, says of a requirement that it does not apply, and opens what can be opened. */
export async function setCompass(panel: View): Promise<void> {
  await panel.evaluate(() => {
    const set = (field: HTMLInputElement | HTMLSelectElement | null, value: string) => {
      if (!field) return;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    set(document.querySelector('.count-back input'), '2027-07-01');
    set(document.querySelector('.requirement select'), 'niet van toepassing');
  });
  await panel.waitFor(() => document.querySelector('.step-date') !== null);
  await panel.evaluate(() => {
    for (const details of document.querySelectorAll('.compass details')) details.setAttribute('open', '');
  });
}

/** Opens a card through the A–Z of the library. */
export async function openFromLibrary(panel: View, cardId: string): Promise<void> {
  await tab(panel, 'browse', '.browse');
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

async function tab(panel: View, name: Tab, shows: string): Promise<void> {
  await panel.click(`[data-tab="${name}"]`);
  await panel.waitFor((selector) => document.querySelector(selector) !== null, shows);
}
