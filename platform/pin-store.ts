import { Dexie, liveQuery, type Table } from 'dexie';
import { NOTE_LIMIT, type Pin, pinOf } from '../core/dossier/pin.ts';
import type { PinStore } from '../core/dossier/pin-store.ts';

/** Version 1: one table. A change of shape is a new version here with its upgrade, never an edit. */
class DossierDatabase extends Dexie {
  declare readonly pins: Table<Pin, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ pins: 'id, &cardId, pinnedAt' });
  }
}

/** Keeps pins in IndexedDB. Dexie tells the other views of this extension when something changed. */
export function createPinStore(name = 'dossier'): PinStore {
  const database = new DossierDatabase(name);
  const { pins } = database;
  return {
    watch(report, fail, signal) {
      const subscription = liveQuery(() => pins.orderBy('pinnedAt').toArray()).subscribe(report, fail);
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
    async add(card) {
      // Asks the browser not to clear the pins when the disk fills up; it may say no.
      void navigator.storage.persist();
      await database.transaction('rw', pins, async () => {
        if (await pins.get({ cardId: card.id })) return;
        await pins.add(pinOf(card, crypto.randomUUID(), Date.now()));
      });
    },
    remove(id) {
      return database.transaction('rw', pins, async () => {
        const pin = await pins.get(id);
        await pins.delete(id);
        return pin;
      });
    },
    async restore(pin) {
      await database.transaction('rw', pins, async () => {
        if (await pins.get({ cardId: pin.cardId })) return;
        await pins.add(pin);
      });
    },
    async note(id, note) {
      await database.transaction('rw', pins, () => pins.update(id, { note: note.slice(0, NOTE_LIMIT) }));
    },
  };
}
