import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { View } from '../../../scripts/browser/driver.ts';
import { until } from '../../../scripts/browser/wait.ts';
import type { Dump } from '../../unit/dossier/dump.ts';
import { inBothBrowsers, openDraft, type Stage } from '../stage.ts';
import { putStoreIn } from './store.ts';
import { inStore, openDossierTab } from './views.ts';

/** A page of the extension that runs none of its code: a picture. */
async function quietPage({ browser }: Stage): Promise<View> {
  const page = await browser.extensionPage('icons/16.png');
  await putStoreIn(page);
  return page;
}

inBothBrowsers('what is kept', {}, (stage) => {
  it('comes over from version 1, with every note and in the same order', async () => {
    const dump = JSON.parse(
      await readFile(`tests/fixtures/dossier-v1/${stage.browser.name.toLowerCase()}.json`, 'utf8'),
    ) as Dump;
    const quiet = await quietPage(stage);
    await inStore(quiet, ({ restoreDump }, given) => restoreDump(indexedDB, 'dossier', given), dump);

    const { panel } = await openDraft(stage);
    await openDossierTab(panel);
    const pins = await panel.waitFor(() => {
      const found = [...document.querySelectorAll<HTMLElement>('.pin')];
      return (
        found.length > 0 &&
        found.map((pin) => [pin.dataset.card, pin.querySelector<HTMLTextAreaElement>('.pin__note')?.value])
      );
    });
    const rows = dump.stores[0]?.rows as { cardId: string; note: string; pinnedAt: number }[];
    expect(pins).toEqual(
      rows.toSorted((a, b) => a.pinnedAt - b.pinnedAt).map(({ cardId, note }) => [cardId, note]),
    );
  });

  it('outlives the browser being killed while it writes: every acknowledged pin is there', async () => {
    const kept: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const page = await quietPage(stage);
      let writing = true;
      const writes = (async () => {
        while (writing) {
          // What comes back was acknowledged: it must be there after the crash.
          const ids = await inStore(page, async ({ open, passage }) => {
            const store = open();
            const made: string[] = [];
            for (let at = 0; at < 5; at += 1)
              made.push((await store.pin('algemeen', passage(`Zin ${at}`))).id);
            return made;
          }).catch(() => undefined);
          if (!ids) return;
          kept.push(...ids);
        }
      })();
      const before = kept.length;
      await until(
        () => kept.length > before + 40 + round * 15,
        () => 'Nothing was written',
      );
      await stage.browser.crash();
      writing = false;
      await writes;
    }
    const found = await inStore(await quietPage(stage), async ({ open }) =>
      (await open().allPins()).map(({ id }) => id),
    );
    expect(kept.length).toBeGreaterThan(90);
    expect(kept.filter((id) => !found.includes(id))).toEqual([]);
  });

  it('holds what two windows write at the same time, and both show it', async () => {
    const [one, other] = [await quietPage(stage), await quietPage(stage)];
    const before = await inStore(one, async ({ open }) => (await open().allPins()).length);
    await Promise.all(
      [one, other].map((page) =>
        inStore(page, async ({ open, passage }) => {
          const store = open();
          for (let at = 0; at < 60; at += 1) await store.pin('algemeen', passage(`Zin ${at}`));
        }),
      ),
    );
    for (const page of [one, other])
      expect(await inStore(page, async ({ open }) => (await open().allPins()).length)).toBe(before + 120);
  });
});
