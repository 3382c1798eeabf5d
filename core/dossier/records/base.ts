import { readPin, sameness } from '../pin.ts';
import { text } from './fields.ts';
import { exists, type RecordKind, type Replica } from './replica.ts';
import type { Stamp } from './stamp.ts';

/** What can be read of the records, within one transaction. What is broken on disk is left out. */
export interface Reader {
  /** The record with an id, deleted or not. */
  get(id: string): Promise<Replica | undefined>;
  /** Existing records of a kind that belong to a dossier, pins by their place. */
  ofDossier(kind: RecordKind, dossier: string): Promise<Replica[]>;
  /** How many `ofDossier` would give, and those that are broken on disk. */
  countOfDossier(kind: RecordKind, dossier: string): Promise<number>;
  /** Existing records of a kind. */
  ofKind(kind: RecordKind): Promise<Replica[]>;
  /** The existing pin of this sameness; see `sameness`. */
  pinLike(same: string): Promise<Replica | undefined>;
  /** The place of the last pin of a dossier. */
  lastPlace(dossier: string): Promise<string | undefined>;
  /** How many pins there are, in dossiers that exist and others. */
  countPins(): Promise<number>;
  /** The dossiers that pins are in. Goes through all of them: slow. */
  dossiersOfPins(): Promise<ReadonlySet<string>>;
  /** Tombstones of what was deleted after this moment, in that order. */
  deletedSince(stamp: Stamp): Promise<Replica[]>;
  /** Every record, tombstones too. */
  all(): Promise<Replica[]>;
}

/** What can be done within one transaction that changes. */
export interface Writer extends Reader {
  put(record: Replica): Promise<void>;
  /** Takes every record away, tombstones too. */
  clear(): Promise<void>;
}

/**
 * Where records live. What is written in one transaction is there as a whole or not at all. Work within one
 * awaits the records and nothing else, one after the other: a database ends a transaction that waits for
 * anything beside it, and in Firefox `Promise.all` is enough for that.
 */
export interface RecordBase {
  read<R>(work: (records: Reader) => Promise<R>): Promise<R>;
  /** Rejects, and changes nothing, when the work rejects or the disk is full. */
  write<R>(work: (records: Writer) => Promise<R>): Promise<R>;
  /** Reports what is read, now and after each change of it in any view, until `signal` aborts. */
  watch<R>(
    read: (records: Reader) => Promise<R>,
    report: (result: R) => void,
    fail: (error: unknown) => void,
    signal: AbortSignal,
  ): void;
  /** Calls back after any change in any view, until `signal` aborts. */
  onChange(changed: () => void, signal: AbortSignal): void;
}

/** What a base keeps beside a record to find it by; a tombstone is found by its id alone. */
export interface Index {
  readonly dossier: string;
  /** The place of a pin; empty for other kinds. */
  readonly order: string;
  readonly same?: string;
}

/** Where to find a record; undefined for one that does not exist any more. */
export function indexOf(record: Replica): Index | undefined {
  if (!exists(record)) return undefined;
  if (record.kind !== 'pin') return { dossier: text(record.is, 'dossier'), order: '' };
  const pin = readPin(record);
  const same = sameness(pin);
  return { dossier: pin.dossier, order: pin.order, ...(same !== undefined && { same }) };
}
