import { Dexie, type Table } from 'dexie';
import { fromVersion1, type PinOfVersion1 } from '../../core/dossier/records/version-1.ts';
import { type Row, rowOf } from './row.ts';

/** IndexedDB's own number for the version below: Dexie counts in tens. */
const NATIVE_VERSION = 20;

/**
 * The database of the dossiers. A change of shape is a new version here with its upgrade, never an edit:
 * every version that was released is on somebody's disk.
 */
export class DossierDatabase extends Dexie {
  declare readonly records: Table<Row, string>;

  constructor(name: string) {
    // Written to disk before a change counts as done, so that also a power cut loses nothing.
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ pins: 'id, &cardId, pinnedAt' });
    this.version(2)
      .stores({ pins: null, records: 'id, [kind+dossier+order], same, gone' })
      .upgrade(async (upgrade) => {
        const pins = await upgrade.table<PinOfVersion1>('pins').orderBy('pinnedAt').toArray();
        await upgrade.table<Row>('records').bulkAdd(fromVersion1(pins).map(rowOf));
      });
  }

  /**
   * Opens, unless a later version of Vakkompas made this database: Dexie would open that too and write
   * in it as this version sees fit.
   */
  async openIfOurs(): Promise<void> {
    const there = (await indexedDB.databases()).find(({ name }) => name === this.name);
    if ((there?.version ?? 0) > NATIVE_VERSION) throw new LaterVersionError();
    await this.open();
  }
}

/** The dossiers on this disk were written by a later version of Vakkompas. */
class LaterVersionError extends Error {
  override readonly name = 'LaterVersionError';
}
