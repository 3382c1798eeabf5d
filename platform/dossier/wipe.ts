import type { DossierStore } from '../../core/dossier/store/dossier-store.ts';
import type { Backups } from './backups.ts';
import { buryProfile, syncOn } from './sync.ts';

/** Deletes everything that anybody pinned or noted: dossiers, backups, and what is in the browser's profile. */
export async function wipeEverything(store: DossierStore, backups: Backups): Promise<void> {
  // Without sync nobody has to hear of it, and not even ids stay.
  await store.wipe({ keepIds: await syncOn.getValue() });
  await backups.clear();
  await buryProfile();
}
