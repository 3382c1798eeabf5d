import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Dump } from '../../unit/dossier/dump.ts';
import { inBothBrowsers, openDraft } from '../stage.ts';
import { importMutatedFiles, killWhileWriting, quietPage, writeInTwoWindows } from './faults.ts';
import { inStore, openDossierTab } from './views.ts';

inBothBrowsers('what is kept', {}, (stage) => {
  it('comes over from version 1, with every note and in the same order', async () => {
    const dump = JSON.parse(
      await readFile(`tests/fixtures/dossier-v1/${stage.browser.name.toLowerCase()}.json`, 'utf8'),
    ) as Dump;
    const quiet = await quietPage(stage.browser);
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
    const { acknowledged, lost } = await killWhileWriting(stage.browser, 2, (round) => 40 + 15 * round);
    expect(acknowledged).toBeGreaterThanOrEqual(95);
    expect(lost).toBe(0);
  });

  it('holds what two windows write at the same time, and both show it', async () => {
    expect(await writeInTwoWindows(stage.browser, 60)).toEqual([120, 120]);
  });

  it('takes a mutated file as a whole or not at all', async () => {
    const page = await quietPage(stage.browser);
    const { read, refused, exceptions, partial } = await importMutatedFiles(page, 100);
    expect(read + refused).toBe(100);
    expect([exceptions, partial]).toEqual([0, 0]);
    expect(read, 'some were sound enough to read').toBeGreaterThan(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
