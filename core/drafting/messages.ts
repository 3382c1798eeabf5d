/**
 * What the extension and the page's content script say to each other. The panel opens a port and
 * gets readings; nothing is read while no port is open. The background may ask for one look.
 */
import type { PageReading } from './draft.ts';
import type { Insertion, ShownPlace } from './place.ts';
import type { TextPatch } from './text.ts';

/** Name of the port that the panel opens to a page. */
export const DRAFT_PORT = 'vakkompas.draft';

/** Sent over the port by the panel. */
export type PanelMessage =
  /** From now on the whole text is wanted too, or it no longer is. */
  | { readonly type: 'follow'; readonly whole: boolean }
  /** Brings a place into view and marks it, in place of the last one; answered. */
  | { readonly type: 'show'; readonly call: number; readonly place: ShownPlace }
  /** Takes the marks away. */
  | { readonly type: 'hide' }
  /** The user clicked to put this in at the caret; answered. */
  | { readonly type: 'insert'; readonly call: number; readonly what: Insertion };

/** Sent over the port by the page. */
export type PageMessage =
  /** At first and after each change. */
  | { readonly type: 'page'; readonly page: PageReading }
  /** While the whole text is followed: at first all of it, then what changed; in this order. */
  | { readonly type: 'text'; readonly patch: TextPatch }
  /** Whether a call was done. */
  | { readonly type: 'answer'; readonly call: number; readonly done: boolean };

/** Sent by the background. */
export type ReaderMessage =
  /** Asks for one reading, for the badge; the answer is a `PageReading`. */
  | { readonly type: 'look' }
  /** These sites are not read any more: match patterns of whole sites. */
  | { readonly type: 'stop'; readonly sites: readonly string[] };
