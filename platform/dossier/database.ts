import { Dexie, type Table } from 'dexie';
import type { Index } from '../../core/dossier/records/base.ts';
import type { Replica } from '../../core/dossier/records/replica.ts';
import { fromVersion1, type PinOfVersion1 } from '../../core/dossier/records/version-1.ts';
import { rowOf } from './row.ts';

/** A record as it lies on disk, with what it is found by. A tombstone is found by its id alone. */
export type Row = Replica & Partial<Index>;

/**
 * The database of the dossiers. A change of shape is a new version here with its upgrade, never an edit:
 * every version that was released is on somebody's disk.
 */
export class DossierDatabase extends Dexie {
  declare readonly records: Table<Row, string>;

  constructor(name: string) {
    // Written to disk before a change counts as done, so that also a power cut loses nothing.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ pins: 'id, &cardId, pinnedAt' });
    this.version(2)
      .stores({ pins: null, records: 'id, [kind+dossier+order], same' })
      .upgrade(async (upgrade) => {
        const pins = await upgrade.table<PinOfVersion1>('pins').orderBy('pinnedAt').toArray();
        await upgrade.table<Row>('records').bulkAdd(fromVersion1(pins).map(rowOf));
      });
  }
}
