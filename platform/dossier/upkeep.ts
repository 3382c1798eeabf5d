import type { RecordBase } from '../../core/dossier/records/base.ts';
import type { Backups } from './backups.ts';

/** After a change others may follow; the copies wait until it is quiet for so long, in milliseconds. */
const QUIET = 4_000;

/**
 * Keeps the backups up to date while a view is open: makes one when it is due and takes out what was
 * deleted. One view of all does it; a copy that fails is tried again with the next change.
 */
export function keepBackups(base: RecordBase, backups: Backups, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tidy = () =>
    navigator.locks
      .request('vakkompas.backups', { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        await backups.forgetDeleted();
        await backups.makeIfDue();
      })
      // The settings say when the last copy was made; nobody has to be disturbed for this.
      .catch(() => {});
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(tidy, QUIET);
  };
  base.onChange(soon, signal);
  signal.addEventListener('abort', () => clearTimeout(waiting));
  soon();
}
