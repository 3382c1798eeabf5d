import type { RecordBase } from '../../core/dossier/records/base.ts';
import { createDossierStore } from '../../core/dossier/store/create-store.ts';
import type { DossierStore } from '../../core/dossier/store/dossier-store.ts';

/** The dossiers of this browser, on the records of this browser. */
export function openDossierStore(base: RecordBase): DossierStore {
  return createDossierStore({
    base,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    writer: crypto.randomUUID().slice(0, 8),
  });
}
