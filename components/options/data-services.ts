import type { DossierStore } from '../../core/dossier/store/dossier-store.ts';
import type { Policy } from '../../core/settings/policy.ts';
import type { Services } from '../services.ts';

/** A backup as it stands in the list. */
export interface BackupEntry {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly records: number;
}

/** How sync stands; `report` is null before the first exchange. */
export interface SyncState {
  readonly on: boolean;
  readonly allowed: boolean;
  readonly report: { readonly synced: number; readonly stays: number; readonly failed: boolean } | null;
}

/** What the settings of the dossiers need from the world. */
export interface DataServices {
  readonly t: Services['t'];
  readonly locale: string;
  readonly dossiers: DossierStore;
  readonly policy: Policy;
  readonly backups: {
    list(): Promise<readonly BackupEntry[]>;
    make(): Promise<void>;
    /** The text of a backup: a file of ours. */
    read(name: string): Promise<string>;
  };
  readonly sync: {
    /** Reports how sync stands, now and after each change, until `signal` aborts. */
    watch(report: (state: SyncState) => void, signal: AbortSignal): void;
    turn(on: boolean): Promise<void>;
    /** Takes our items out of the browser's profile. */
    clear(): Promise<void>;
  };
  /** Hands a file to the user. */
  save(name: string, content: Blob): void;
  /** Throws away a database that cannot be opened any more, and starts with an empty one; backups stay. */
  startOver(): Promise<void>;
  /** Deletes everything, backups and the profile included. */
  wipe(): Promise<void>;
}
