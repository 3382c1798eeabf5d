import { exists, type Replica } from '../records/replica.ts';

/** What a JSON file of ours calls itself. */
export const FORMAT = 'vakkompas.dossier';
/**
 * The form of `records`. Version 1 was the database's first: `pins`, from before there were dossiers.
 * A file of a later version is refused with a word on why.
 */
export const VERSION = 2;
/** A file larger than this is not read, in characters. */
export const FILE_LIMIT = 40_000_000;

/** Why a file could not be read; the interface puts it in words. */
export type FileProblem =
  | { readonly kind: 'too-large' }
  /** Where JSON breaks off, counted from 1; 0 where the browser does not say. */
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  /** It is JSON, and not ours. */
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer'; readonly version: number }
  /** Something in it is not of the right form; `place` is a path such as `records[3]`. */
  | { readonly kind: 'broken'; readonly place: string }
  /** No card is named in it. */
  | { readonly kind: 'no-cards' };

/** Cards that a Markdown file names and the library does not know, with their line, counted from 1. */
export interface UnknownCard {
  readonly id: string;
  readonly line: number;
}

/** What stands in a file. */
export type FileContent =
  | { readonly records: readonly Replica[]; readonly unknown: readonly UnknownCard[] }
  | { readonly problem: FileProblem };

/** Records as a file of ours, for one dossier or for all. Tombstones stay here. */
export function toJson(records: readonly Replica[], now: number): string {
  const madeAt = new Date(now).toISOString();
  return `${JSON.stringify({ format: FORMAT, version: VERSION, madeAt, records: records.filter(exists) }, null, 1)}\n`;
}

/** The records of one dossier: itself and all that belongs to it. */
export function recordsOf(all: readonly Replica[], dossier: string): Replica[] {
  return all.filter((record) => record.id === dossier || record.is.dossier === dossier);
}
