import fc from 'fast-check';
import type { BrowserUnderTest, View } from '../../../scripts/browser/driver.ts';
import { until } from '../../../scripts/browser/wait.ts';
import { mutatedFiles } from '../../unit/dossier/mutated-files.ts';
import { putStoreIn } from './store.ts';
import { inStore } from './views.ts';

/** A page of the extension that runs none of its code, with the real store in it. */
export async function quietPage(browser: BrowserUnderTest): Promise<View> {
  const page = await browser.extensionPage('icons/16.png');
  await putStoreIn(page);
  return page;
}

/** What a number of kills left. */
export interface KillReport {
  /** Pins whose writing was acknowledged before the browser was killed. */
  readonly acknowledged: number;
  /** Acknowledged pins that were not there after the restart. */
  readonly lost: number;
}

/**
 * Kills the browser in the middle of writing pins, again and again, each time at another moment: after
 * `after(round)` acknowledged pins, while more are under way.
 */
export async function killWhileWriting(
  browser: BrowserUnderTest,
  kills: number,
  after: (round: number) => number,
): Promise<KillReport> {
  let [acknowledged, lost] = [0, 0];
  for (let round = 0; round < kills; round += 1) {
    const page = await quietPage(browser);
    const before = await inStore(page, async ({ open }) => (await open().allPins()).length);
    const kept: string[] = [];
    let writing = true;
    const writes = (async () => {
      while (writing) {
        // What comes back was acknowledged: it must be there after the kill.
        const ids = await inStore(page, async ({ open, passage }) => {
          const store = open();
          const made: string[] = [];
          for (let at = 0; at < 5; at += 1) made.push((await store.pin('algemeen', passage(`Zin ${at}`))).id);
          return made;
        }).catch(() => undefined);
        if (!ids) return;
        kept.push(...ids);
      }
    })();
    await until(
      () => kept.length >= after(round),
      () => `Only ${kept.length} pins were written`,
      120_000,
    );
    await browser.crash();
    writing = false;
    await writes;
    const again = await quietPage(browser);
    const found = new Set(
      await inStore(again, async ({ open }) => (await open().allPins()).map(({ id }) => id)),
    );
    acknowledged += kept.length;
    lost += kept.filter((id) => !found.has(id)).length + Math.max(0, before + kept.length - found.size);
    await inStore(again, ({ open }) => open().wipe());
  }
  return { acknowledged, lost };
}

/** Lets two windows write so many pins each at the same time; gives how many each of them sees after that. */
export async function writeInTwoWindows(browser: BrowserUnderTest, each: number): Promise<readonly number[]> {
  const windows = [await quietPage(browser), await quietPage(browser)];
  await inStore(windows[0] as View, ({ open }) => open().wipe());
  await Promise.all(
    windows.map((view) =>
      inStore(
        view,
        async ({ open, passage }, count) => {
          const store = open();
          for (let at = 0; at < count; at += 1) await store.pin('algemeen', passage(`Zin ${at}`));
        },
        each,
      ),
    ),
  );
  return Promise.all(
    windows.map((view) => inStore(view, async ({ open }) => (await open().allPins()).length)),
  );
}

/** What a number of mutated files did to a store. */
export interface ImportReport {
  /** Sound enough to be read. */
  readonly read: number;
  readonly refused: number;
  readonly exceptions: number;
  /** Imports of which a part was there and a part not. */
  readonly partial: number;
}

/** Imports so many mutated files in the real store, each whole or not at all. */
export async function importMutatedFiles(view: View, count: number): Promise<ImportReport> {
  const good = await inStore(view, async ({ open, card, passage, toJson }) => {
    const store = open();
    await store.wipe();
    const { id } = await store.pin('algemeen', card('eis-x', 'Toets'));
    await store.note(id, 'Een notitie', '');
    await store.setLabel([id], 'label', true);
    await store.pin(await store.addDossier('Wet'), passage('Een zin'));
    await store.setCheck('algemeen', 'eis-x', { state: 'loopt' });
    const text = toJson(await store.records(), 0);
    await store.wipe();
    return text;
  });
  const files = fc.sample(mutatedFiles(good), count);
  const total = { read: 0, refused: 0, exceptions: 0, partial: 0 };
  // Some at a time: one message to a browser may be long, but not as long as all.
  for (let at = 0; at < files.length; at += 100) {
    const report = await inStore(
      view,
      async ({ open, readJson, planImport }, texts) => {
        const store = open();
        const counts = { read: 0, refused: 0, exceptions: 0, partial: 0 };
        for (const text of texts) {
          try {
            const content = readJson(text);
            if ('problem' in content) {
              counts.refused += 1;
              continue;
            }
            const plan = planImport(content.records, await store.records());
            const records = plan.added.map(({ record }) => record);
            await store.adopt(records);
            const there = new Set((await store.records()).map(({ id }) => id));
            counts.read += 1;
            if (!records.every(({ id }) => there.has(id))) counts.partial += 1;
            await store.wipe();
          } catch {
            counts.exceptions += 1;
          }
        }
        return counts;
      },
      files.slice(at, at + 100),
    );
    for (const key of ['read', 'refused', 'exceptions', 'partial'] as const) total[key] += report[key];
  }
  return total;
}
