import { expect, it } from 'vitest';
import { inBothBrowsers, openDraft } from '../stage.ts';
import { openDossierWith } from './stage.ts';
import { inStore, openDossierTab } from './views.ts';

inBothBrowsers('what is kept beside the dossier', {}, (stage) => {
  it('is a backup that can be put back, from which deleted pins are gone', async () => {
    const panel = await openDossierWith(stage, 'Blijft', 'Weg');
    const options = await stage.browser.extensionPage('options.html');
    await options.waitFor(() => document.querySelector('.data-options') !== null);
    const press = (text: string) =>
      options.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.data-options button')];
        buttons.find(({ textContent }) => textContent?.includes(wanted))?.click();
      }, text);
    await press('Maak nu een kopie');
    await options.waitFor(() => document.querySelector('.data-options__backups li') !== null);
    await inStore(panel, async ({ open }) => {
      const store = open();
      const gone = (await store.allPins()).find(({ title }) => title === 'Weg');
      await store.removePins([gone?.id ?? '']);
    });
    // The panel takes out of the copies what was deleted.
    const copies = () =>
      options.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('backups');
        let all = '';
        for await (const file of folder.values())
          all += await (await (file as FileSystemFileHandle).getFile()).text();
        return all;
      });
    await options.waitFor(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('backups');
      for await (const file of folder.values())
        if ((await (await (file as FileSystemFileHandle).getFile()).text()).includes('Weg')) return false;
      return true;
    });
    expect(await copies()).toContain('Blijft');
    // A browser that finds its database broken starts with an empty one.
    await inStore(panel, async ({ open }) => open().wipe());
    const again = await stage.browser.extensionPage('options.html');
    await again.waitFor(() => document.querySelector('.data-options__backups li .link-button') !== null);
    await again.evaluate(() =>
      document.querySelector<HTMLElement>('.data-options__backups .link-button')?.click(),
    );
    await again.waitFor(() => document.querySelector('.data-options')?.textContent?.includes('teruggezet'));
    const pins = await inStore(again, async ({ open }) => (await open().allPins()).map(({ title }) => title));
    expect(pins).toEqual(['Blijft']);
  });

  it('is a synchronised copy only when turned on, and nothing anywhere after deleting everything', async () => {
    const { panel } = await openDraft(stage);
    const options = await stage.browser.extensionPage('options.html');
    await options.waitFor(() => document.querySelector('.data-options__check input') !== null);
    const profile = () =>
      options.evaluate(async () => JSON.stringify(await globalThis.chrome.storage.sync.get(null)));
    const waitForProfile = (text: string, there: boolean) =>
      options.waitFor(
        async (wanted, expected) =>
          JSON.stringify(await globalThis.chrome.storage.sync.get(null)).includes(wanted) === expected,
        text,
        there,
      );
    await inStore(panel, async ({ open, passage }) => {
      const store = open();
      const { id } = await store.pin('algemeen', passage('Een zin om mee te nemen'));
      await store.note(id, 'Hier getypt', '');
    });
    expect(await profile()).toBe('{}');
    await options.click('.data-options__check input');
    await waitForProfile('Een zin om mee te nemen', true);
    await options.waitFor(() =>
      /\d+ van de \d+ onderdelen/.test(document.querySelector('.data-options')?.textContent ?? ''),
    );
    // What another device would do: it changes the note in the profile.
    await options.evaluate(async () => {
      const items = (await globalThis.chrome.storage.sync.get(null)) as Record<
        string,
        { fields: Record<string, object> }
      >;
      for (const [key, item] of Object.entries(items)) {
        if (!JSON.stringify(item).includes('Hier getypt')) continue;
        const later = `${(Date.now() + 5_000).toString(36).padStart(9, '0')}.0000.elders`;
        const fields = Object.fromEntries(
          Object.entries(item.fields).map(([stamp, { note: _, ...rest }]: [string, { note?: string }]) => [
            stamp,
            rest,
          ]),
        );
        await globalThis.chrome.storage.sync.set({
          [key]: { ...item, fields: { ...fields, [later]: { note: 'Elders getypt' } } },
        });
      }
    });
    await openDossierTab(panel);
    await panel.waitFor(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.pin__note')].some(
        ({ value }) => value === 'Elders getypt',
      ),
    );
    await options.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.data-options > button')];
      buttons.find(({ textContent }) => textContent === 'Alles wissen')?.click();
    });
    await options.waitFor(() => document.querySelector('.data-options__ask button') !== null);
    await options.click('.data-options__ask button');
    await options.waitFor(() =>
      document.querySelector('.data-options')?.textContent?.includes('Alles is gewist.'),
    );
    await waitForProfile('getypt', false);
    const left = await inStore(panel, async ({ open }) => JSON.stringify(await open().records()));
    for (const text of ['getypt', 'Een zin', 'Stuk']) {
      expect(left).not.toContain(text);
      expect(await profile()).not.toContain(text);
    }
    const files = await options.evaluate(async () => {
      const names: string[] = [];
      const root = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
      for await (const name of root.keys()) names.push(name);
      return names;
    });
    expect(files).toEqual([]);
  });
});
