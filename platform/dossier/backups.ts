import { toJson } from '../../core/dossier/exchange/file.ts';
import { exists, type Replica } from '../../core/dossier/records/replica.ts';
import type { DossierStore } from '../../core/dossier/store/dossier-store.ts';

/** A copy of all dossiers on this computer. */
export interface Backup {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many records are in it. */
  readonly records: number;
}

const FOLDER = 'backups';
/** So many copies are kept. */
const KEPT = 7;
/** A copy is due after so long, in milliseconds: once a working day. */
const DUE = 20 * 60 * 60 * 1000;
/** Up to which deletion the copies are clean; see `forgetDeleted`. */
const CLEAN_UNTIL = 'backups.clean-until';

/**
 * Copies of the dossiers, beside the database and not in it: a browser that finds the one broken throws
 * only that away. They are files in the extension's own folder of the disk (OPFS), each written as a
 * whole or not at all.
 */
export function openBackups(store: DossierStore) {
  const list = async (): Promise<Backup[]> => {
    const backups: Backup[] = [];
    for await (const name of (await folder()).keys()) {
      const [, at, records] = /^(\d+)-(\d+)\.json$/.exec(name) ?? [];
      if (at !== undefined) backups.push({ name, at: Number(at), records: Number(records) });
    }
    return backups.sort((a, b) => b.at - a.at);
  };
  const make = async (now = Date.now()): Promise<void> => {
    const records = (await store.records()).filter(exists);
    if (records.length === 0) return;
    await write(`${now}-${records.length}.json`, toJson(records, now));
    for (const { name } of (await list()).slice(KEPT)) await (await folder()).removeEntry(name);
  };
  return {
    list,
    make,
    /** Makes a copy when the last one is old enough. */
    async makeIfDue(now = Date.now()): Promise<void> {
      const [last] = await list();
      if (!last || now - last.at > DUE) await make(now);
    },
    async read(name: string): Promise<string> {
      const file = await (await folder()).getFileHandle(name);
      return (await file.getFile()).text();
    },
    /** Takes out of the copies what was deleted since they were made: gone is gone. */
    async forgetDeleted(): Promise<void> {
      const { ids, last } = await store.deletedSince(localStorage.getItem(CLEAN_UNTIL) ?? '');
      if (ids.length === 0) return;
      const gone = new Set(ids);
      for (const { name, at } of await list()) {
        const file = await (await (await folder()).getFileHandle(name)).getFile();
        const { records } = JSON.parse(await file.text()) as { records: readonly Replica[] };
        const left = records.filter(({ id }) => !gone.has(id));
        if (left.length === records.length) continue;
        if (left.length > 0) await write(`${at}-${left.length}.json`, toJson(left, at));
        if (left.length !== records.length) await (await folder()).removeEntry(name);
      }
      localStorage.setItem(CLEAN_UNTIL, last);
    },
    async clear(): Promise<void> {
      localStorage.removeItem(CLEAN_UNTIL);
      await (await navigator.storage.getDirectory()).removeEntry(FOLDER, { recursive: true }).catch(() => {});
    },
  };
}

export type Backups = ReturnType<typeof openBackups>;

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
}

/** Only when it is closed, a file is there, and then as a whole. */
async function write(name: string, text: string): Promise<void> {
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const writing = await handle.createWritable();
  try {
    await writing.write(text);
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => {});
    await (await folder()).removeEntry(name).catch(() => {});
    throw error;
  }
}
