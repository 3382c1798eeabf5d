import type { View } from '../../../scripts/browser/driver.ts';
import { openDraft, type Stage } from '../stage.ts';
import { inStore, openDossierTab } from './views.ts';

/** Waits until these pins stand there, in this order. */
export async function shows(panel: View, wanted: readonly string[]): Promise<void> {
  await panel.waitFor(
    (names) =>
      JSON.stringify([...document.querySelectorAll('.pin h3')].map((one) => one.textContent)) === names,
    JSON.stringify(wanted),
  );
}

/** Opens a new dossier with these pins, and nothing else in sight. */
export async function openDossierWith(stage: Stage, ...names: readonly string[]): Promise<View> {
  const { panel } = await openDraft(stage);
  await openDossierTab(panel);
  const address = stage.demo.url;
  await inStore(
    panel,
    async ({ open, card }, page, wanted) => {
      const store = open();
      const id = await store.addDossier(`Dossier ${Math.random()}`);
      for (const name of wanted) await store.pin(id, card(`eis-${name.toLowerCase()}`, name));
      await store.assignPage({ address: page, title: 'Stuk' }, id);
    },
    address,
    names,
  );
  await shows(panel, names);
  return panel;
}
