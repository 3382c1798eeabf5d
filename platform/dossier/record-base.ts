import { Dexie, liveQuery, type Table } from 'dexie';
import type { Reader, RecordBase, Writer } from '../../core/dossier/records/base.ts';
import { exists, isReplica, type RecordKind } from '../../core/dossier/records/replica.ts';
import { DossierDatabase } from './database.ts';
import { type Row, recordOf, rowOf } from './row.ts';

/** Records in IndexedDB. Dexie tells every view of the extension, in any window, what changed. */
export function openRecordBase(name = 'dossier'): RecordBase {
  const database = new DossierDatabase(name);
  const { records } = database;
  const reader = readerOf(records);
  const writer: Writer = {
    ...reader,
    put: async (record) => {
      await records.put(rowOf(record));
    },
    clear: () => records.clear(),
  };
  const opened = database.openIfOurs();
  // Who asks gets to hear of it; nobody else has to.
  opened.catch(() => {});
  let asked = false;
  // What Dexie gets to run must be an async function itself: else it takes the first `await` for the end.
  const read = <R>(work: (records: Reader) => Promise<R>) =>
    database.transaction('r', records, async () => work(reader));
  return {
    read: (work) => opened.then(() => read(work)),
    write: async (work) => {
      await opened;
      // Asks the browser, once, not to clear the records when the disk fills up; it may say no.
      if (!asked) void globalThis.navigator?.storage?.persist?.();
      asked = true;
      return database.transaction('rw', records, async () => work(writer));
    },
    watch(work, report, fail, signal) {
      opened.then(() => {
        if (signal.aborted) return;
        const subscription = liveQuery(async () => read(work)).subscribe(report, fail);
        signal.addEventListener('abort', () => subscription.unsubscribe());
      }, fail);
    },
    onChange(changed, signal) {
      const tell = () => changed();
      Dexie.on.storagemutated.subscribe(tell);
      signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(tell));
    },
  };
}

/** Throws away a database that cannot be opened any more, so that a backup can be put back in a new one. */
export async function throwAway(name = 'dossier'): Promise<void> {
  await Dexie.delete(name);
}

function readerOf(records: Table<Row, string>): Reader {
  const ofKind = (kind: RecordKind) =>
    records.where('[kind+dossier+order]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]);
  const ofDossier = (kind: RecordKind, dossier: string) =>
    records
      .where('[kind+dossier+order]')
      .between([kind, dossier, Dexie.minKey], [kind, dossier, Dexie.maxKey]);
  return {
    get: async (id) => (await sound(records.where('id').equals(id).toArray()))[0],
    ofDossier: (kind, dossier) => sound(ofDossier(kind, dossier).toArray()),
    countOfDossier: (kind, dossier) => ofDossier(kind, dossier).count(),
    ofKind: (kind) => sound(ofKind(kind).toArray()),
    pinLike: async (same) => (await sound(records.where('same').equals(same).toArray()))[0],
    lastPlace: async (dossier) => (await ofDossier('pin', dossier).last())?.order,
    countPins: () => ofKind('pin').count(),
    async dossiersOfPins() {
      const keys = (await ofKind('pin').keys()) as unknown as [string, string][];
      return new Set(keys.map(([, dossier]) => dossier));
    },
    async deletedSince(stamp) {
      // What was brought back keeps the moment of its deletion.
      const gone = await sound(records.where('gone').above(stamp).toArray());
      return gone.filter((record) => !exists(record));
    },
    all: () => sound(records.toArray()),
  };
}

/** What is broken on disk is left out, so that one bad record never takes the others with it. */
async function sound(rows: PromiseLike<Row[]>) {
  return (await rows).filter(isReplica).map(recordOf);
}
