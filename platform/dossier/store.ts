import { createDossierStore } from '../../core/dossier/store/create-store.ts';
import type { DossierStore } from '../../core/dossier/store/dossier-store.ts';
import { openRecordBase } from './record-base.ts';

/** The dossiers of this browser. */
export function openDossierStore(base = openRecordBase()): DossierStore {
  return createDossierStore({
    base,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    writer: crypto.randomUUID().slice(0, 8),
  });
}
