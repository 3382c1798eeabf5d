import { storage } from '@wxt-dev/storage';
import type { RecordBase } from '../../core/dossier/records/base.ts';
import { merge } from '../../core/dossier/records/replica.ts';
import { createClock, stampAt } from '../../core/dossier/records/stamp.ts';
import { SYNC_LIMITS } from '../../core/dossier/sync/choose-items.ts';
import { type Agreed, isOurs, readItems, tombstoneItems } from '../../core/dossier/sync/item.ts';
import { planSync } from '../../core/dossier/sync/plan.ts';
import { browser } from '../browser.ts';
import { readPolicy } from '../policy.ts';

/** How the last exchange with the browser's profile went. */
export interface SyncReport {
  readonly synced: number;
  /** How many records did not fit, and stay on this computer. */
  readonly stays: number;
  readonly failed: boolean;
}

/** Whether the user turned it on. Off until then. */
export const syncOn = storage.defineItem<boolean>('local:dossier-sync', { fallback: false });
/** Null before the first exchange. */
export const syncReport = storage.defineItem<SyncReport | null>('local:dossier-sync-report', {
  fallback: null,
});
const agreedItem = storage.defineItem<Agreed>('local:dossier-sync-agreed', { fallback: {} });

/** Browsers allow 120 writes a minute; one exchange is two. */
const QUIET = 2_500;

/**
 * Exchanges with the synchronised storage of the browser's profile while a view is open: at first, and
 * after each change here or there. One view of all does it. Does nothing unless the user turned it on
 * and no policy forbids it.
 */
export function keepSynced(base: RecordBase, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void exchangeOnce(base), QUIET);
  };
  const onChanged = (_: unknown, area: string) => {
    if (area === 'sync') soon();
  };
  void navigator.locks
    .request('vakkompas.sync', { signal }, () => {
      base.onChange(soon, signal);
      browser.storage.onChanged.addListener(onChanged);
      const unwatch = syncOn.watch(soon);
      soon();
      return new Promise<void>((end) =>
        signal.addEventListener('abort', () => {
          clearTimeout(waiting);
          browser.storage.onChanged.removeListener(onChanged);
          unwatch();
          end();
        }),
      );
    })
    .catch(() => {});
}

/** One exchange, if it is on and allowed. What fails is tried again with the next change. */
async function exchangeOnce(base: RecordBase): Promise<void> {
  if (!(await syncOn.getValue()) || !(await isSyncAllowed())) return;
  try {
    await syncReport.setValue(await exchange(base));
  } catch {
    const last = await syncReport.getValue();
    await syncReport.setValue({ synced: 0, stays: 0, ...last, failed: true });
  }
}

/** Whether the organisation allows it; without a policy it does. */
export async function isSyncAllowed(): Promise<boolean> {
  return (await readPolicy()).allowDossierSync !== false;
}

async function exchange(base: RecordBase): Promise<SyncReport> {
  const items = await browser.storage.sync.get(null);
  const { apply, set, remove, synced, stays, agreed } = planSync({
    local: await base.read((records) => records.all()),
    items,
    agreed: await agreedItem.getValue(),
    clock: createClock(Date.now, writer),
    limits: SYNC_LIMITS,
  });
  if (apply.length > 0) {
    await base.write(async (records) => {
      for (const record of apply) {
        // Somebody may have typed since the plan was made.
        const now = await records.get(record.id);
        await records.put(now && now.kind === record.kind ? merge(now, record) : record);
      }
    });
  }
  // First what goes, so that there is room for what comes.
  if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
  await agreedItem.setValue(agreed);
  return { synced, stays, failed: false };
}

/** Takes our items out of the profile, here and on every device that shares it. */
export async function clearProfile(): Promise<void> {
  const keys = Object.keys(await browser.storage.sync.get(null)).filter(isOurs);
  if (keys.length > 0) await browser.storage.sync.remove(keys);
  await agreedItem.setValue({});
  await syncReport.setValue(null);
}

/**
 * Leaves tombstones in place of everything in the profile, so that other devices delete it too. The ids
 * of what was there remain, and nothing else.
 */
export async function buryProfile(): Promise<void> {
  const items = await browser.storage.sync.get(null);
  const { records, tombstones } = readItems(items);
  const ours = Object.keys(items).filter(isOurs);
  const now = stampAt(Date.now(), 0, writer);
  const gone = new Map([...tombstones, ...[...records.keys()].map((id) => [id, now] as const)]);
  if (ours.length > 0) await browser.storage.sync.remove(ours);
  if (gone.size > 0) await browser.storage.sync.set(tombstoneItems(gone, SYNC_LIMITS.item - 100));
  await agreedItem.setValue({});
  await syncReport.setValue(null);
}

const writer = crypto.randomUUID().slice(0, 8);
