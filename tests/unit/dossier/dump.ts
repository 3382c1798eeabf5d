/** A database as it was: its version, stores, indexes and rows. */
export interface Dump {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string;
      readonly unique: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

/** Makes the database anew, with nothing but the browser's own interface. Also runs in a page. */
export function restoreDump(factory: IDBFactory, name: string, dump: Dump): Promise<void> {
  return new Promise((done, fail) => {
    const opening = factory.open(name, dump.version);
    opening.onerror = () => fail(opening.error);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes, rows } of dump.stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const { name, keyPath, unique } of indexes) store.createIndex(name, keyPath, { unique });
        for (const row of rows) store.add(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}
