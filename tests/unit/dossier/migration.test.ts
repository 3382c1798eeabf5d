import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { GENERAL } from '../../../core/dossier/dossier.ts';
import type { Pin } from '../../../core/dossier/pin.ts';
import type { PinOfVersion1 } from '../../../core/dossier/records/version-1.ts';
import { openRecordBase } from '../../../platform/dossier/record-base.ts';
import { openDossierStore } from '../../../platform/dossier/store.ts';
import { type Dump, restoreDump } from './dump.ts';

/** Real databases of version 1, as the browsers held them. */
const DUMPS = await Promise.all(
  ['chromium', 'firefox'].map(
    async (name) =>
      [name, JSON.parse(await readFile(`tests/fixtures/dossier-v1/${name}.json`, 'utf8')) as Dump] as const,
  ),
);

function pinsOf(name: string): Promise<readonly Pin[]> {
  const store = openDossierStore(openRecordBase(name));
  return new Promise((done, fail) =>
    store.watchDossier(GENERAL, {
      report: (found) => done(found?.pins ?? []),
      fail,
      signal: new AbortController().signal,
    }),
  );
}

describe('a database of version 1', () => {
  it.each(DUMPS)('of %s opens with every pin, note and date, in the same order', async (name, dump) => {
    await restoreDump(indexedDB, name, dump);
    const pins = await pinsOf(name);
    const rows = (dump.stores[0]?.rows ?? []) as readonly PinOfVersion1[];
    const before = rows.toSorted((a, b) => a.pinnedAt - b.pinnedAt);
    expect(before.length).toBeGreaterThan(3);
    expect(
      pins.map(({ id, cardId, title, parts, source, checkedOn, note, pinnedAt }) => ({
        ...{ id, cardId, title, text: parts[0]?.lines[0], source, checkedOn, note, pinnedAt },
      })),
    ).toEqual(before);
  });

  it('opens also when a pin in it is broken', async () => {
    const [, dump] = DUMPS[0] ?? [];
    const [store] = dump?.stores ?? [];
    if (!dump || !store) throw new Error('no dump');
    const rows = [...store.rows, { id: 'x', cardId: 'eis-x', pinnedAt: 1 }];
    await restoreDump(indexedDB, 'broken', { ...dump, stores: [{ ...store, rows }] });
    const pins = await pinsOf('broken');
    expect(pins.map(({ cardId }) => cardId)).toContain('eis-dpia');
    expect(pins).toHaveLength(rows.length);
  });
});

describe('a database that something is wrong with', () => {
  it('is left alone when a later version of Vakkompas made it, and says so', async () => {
    const stores = [{ name: 'others', keyPath: 'id', indexes: [], rows: [{ id: 1 }] }];
    await restoreDump(indexedDB, 'later', { version: 990, stores });
    await expect(pinsOf('later')).rejects.toMatchObject({ name: 'LaterVersionError' });
  });

  it('gives the records that are sound, and counts the others', async () => {
    const base = openRecordBase('unsound');
    const store = openDossierStore(base);
    await store.pin(GENERAL, {
      scope: 'card',
      cardId: 'eis-a',
      title: 'A',
      parts: [],
      source: { label: '', url: '' },
      checkedOn: '',
    });
    await new Promise<void>((done, fail) => {
      const opening = indexedDB.open('unsound');
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('records', 'readwrite');
        transaction
          .objectStore('records')
          .put({ id: 'bad', kind: 'pin', dossier: GENERAL, order: 'a9', is: 3 });
        transaction.oncomplete = () => done();
        transaction.onerror = () => fail(transaction.error);
        opening.result.close();
      };
    });
    const found = await new Promise<{ pins: readonly Pin[]; broken: number } | undefined>((report, fail) =>
      store.watchDossier(GENERAL, { report, fail, signal: new AbortController().signal }),
    );
    expect(found).toMatchObject({ broken: 1, pins: [{ title: 'A' }] });
  });
});
