import type { Check, CheckFields } from '../check.ts';
import type { Dossier } from '../dossier.ts';
import type { Mute } from '../mute.ts';
import type { Page } from '../page.ts';
import type { Pin, Pinned } from '../pin.ts';
import type { Undo } from '../records/acts.ts';
import type { Replica } from '../records/replica.ts';
import type { Stamp } from '../records/stamp.ts';

/** A dossier in a list. */
export interface DossierEntry extends Dossier {
  /** How many pins it has. */
  readonly pins: number;
}

/** A dossier with all that belongs to it. */
export interface DossierContent {
  readonly dossier: Dossier;
  /** In the order that their owner gave them. */
  readonly pins: readonly Pin[];
  /** By the id of the card of the requirement. */
  readonly checks: ReadonlyMap<string, Check>;
  readonly mutes: readonly Mute[];
  readonly pages: readonly Page[];
  /** How many of its pins could not be read: broken on disk. They are left where they are. */
  readonly broken: number;
}

/** Whom to tell what was read, and what went wrong; `signal` ends it. */
export interface Watching<Result> {
  report(result: Result): void;
  fail(error: unknown): void;
  readonly signal: AbortSignal;
}

/** What can be changed of a dossier. */
export type DossierFields = Partial<Pick<Dossier, 'name' | 'archived' | 'entryIntoForce' | 'toParliament'>>;

/**
 * Where dossiers are kept, with all that is in them. Every change is one transaction: it is there as a
 * whole, in every open view, or the promise rejects and nothing changed. A change gives back how to take
 * it back; see `undo`.
 */
export interface DossierStore {
  /** Reports all dossiers, the general one first, then by name. */
  watchDossiers(watching: Watching<readonly Dossier[]>): void;
  /** The same with how many pins each has: dearer, and anew with each pin that comes or goes. */
  watchCounts(watching: Watching<readonly DossierEntry[]>): void;
  /** Reports a dossier with what is in it; undefined when there is none of that id any more. */
  watchDossier(id: string, watching: Watching<DossierContent | undefined>): void;
  /** Reports the dossier that a page belongs to; undefined for a page that nobody put anywhere. */
  watchPage(address: string, watching: Watching<string | undefined>): void;
  /** The dossier that a page belongs to, once. */
  dossierOfPage(address: string): Promise<string | undefined>;
  /** All pins of all dossiers, to search in. */
  allPins(): Promise<readonly Pin[]>;
  /** Calls back after any change in any view, until `signal` aborts. */
  onChange(changed: () => void, signal: AbortSignal): void;

  /** Makes a dossier and gives its id. */
  addDossier(name: string): Promise<string>;
  changeDossier(id: string, fields: DossierFields): Promise<Undo>;
  /** Sets a dossier's own period for a step of a route, an ISO 8601 duration; empty takes it away. */
  setPeriod(dossier: string, stepId: string, duration: string): Promise<Undo>;
  /** Deletes a dossier with all that is in it. The general one is emptied. */
  removeDossier(id: string): Promise<Undo>;
  /** Moves all of one dossier into another and deletes it; pins of the same card become one. */
  mergeDossiers(from: string, into: string): Promise<Undo>;
  /** Lets a page belong to a dossier, or to none. */
  assignPage(page: Omit<Page, 'dossier'>, dossier: string | undefined): Promise<Undo>;

  /** Pins at the end of a dossier. What is pinned there already keeps its pin: then `isNew` is false. */
  pin(dossier: string, pinned: Pinned): Promise<{ readonly id: string; readonly isNew: boolean }>;
  /**
   * Replaces the note of a pin; one that is gone stays gone. Was it changed elsewhere since `base`, the
   * note that the writer started from, both changes are kept. Resolves to the note as it is now.
   */
  note(id: string, note: string, base: string): Promise<string>;
  /** Marks a question of a pin as done or not, by its place. */
  setDone(id: string, question: number, done: boolean): Promise<void>;
  setLabel(ids: readonly string[], label: string, on: boolean): Promise<Undo>;
  /** Moves pins to the end of a dossier. */
  movePins(ids: readonly string[], dossier: string): Promise<Undo>;
  /** Moves pins, in their order, to before another pin of their dossier, or to the end. */
  arrangePins(dossier: string, ids: readonly string[], before: string | undefined): Promise<Undo>;
  /** Gives a pin the text that its card has now. */
  renewPin(id: string, pinned: Pinned): Promise<Undo>;
  removePins(ids: readonly string[]): Promise<Undo>;

  /** Says where a requirement stands. */
  setCheck(dossier: string, cardId: string, fields: CheckFields): Promise<Undo>;
  /** Waves a card away for a document, or, without a reason, brings it back. */
  setMute(mute: Omit<Mute, 'reason'>, reason: string | undefined): Promise<Undo>;

  /** Takes a change back, as far as nobody changed the same since. */
  undo(undo: Undo): Promise<void>;
  /** Ids of what was deleted after a moment, and the moment of the last one. */
  deletedSince(stamp: Stamp): Promise<{ readonly ids: readonly string[]; readonly last: Stamp }>;
  /** Every record with its stamps, tombstones too: for backups, export and sync. */
  records(): Promise<readonly Replica[]>;
  /** Writes what is read from a file or a backup, as changes of now. */
  adopt(records: readonly Replica[]): Promise<Undo>;
  /**
   * Deletes everything. Nothing can take this back. `keepIds` leaves the ids of what was there, and
   * nothing else, so that other devices hear of the deletion.
   */
  wipe(options?: { readonly keepIds?: boolean }): Promise<void>;
}
