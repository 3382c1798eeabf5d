import type { View } from '../../../scripts/browser/driver.ts';
import type { StoreTools } from './in-page.ts';
import { putStoreIn } from './store.ts';

/** Runs work on the real store within a page of the extension. Arguments and result travel as JSON. */
export async function inStore<A extends unknown[], R>(
  view: View,
  work: (tools: StoreTools, ...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  if (!(await view.evaluate(() => 'storeTools' in window))) await putStoreIn(view);
  // A function cannot travel as JSON: it goes as its source, and is called in the view.
  await view.run(`window.storeWork = ${work};`);
  return view.evaluate(
    async (...given) => {
      const { storeTools, storeWork } = window as unknown as {
        storeTools: unknown;
        storeWork: (tools: unknown, ...args: unknown[]) => unknown;
      };
      return storeWork(storeTools, ...given);
    },
    ...args,
  ) as Promise<R>;
}

/** Opens the Dossier tab and waits until a dossier stands there. */
export async function openDossierTab(panel: View): Promise<void> {
  await panel.click('[data-tab="dossier"]');
  await panel.waitFor(() => document.querySelector('.dossier-head') !== null);
}

/** Opens the menu whose button is so called, and chooses from it. */
export async function chooseFromMenu(panel: View, button: string, item: string): Promise<void> {
  await panel.click(button);
  await panel.waitFor(() => document.querySelector('[role=menu]') !== null);
  await panel.evaluate((label) => {
    const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
    items.find(({ textContent }) => textContent === label)?.click();
  }, item);
  await panel.waitFor(() => document.querySelector('[role=menu]') === null);
}
