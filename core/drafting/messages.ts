/**
 * What the extension and the page's content script say to each other. The panel opens a port and
 * gets readings; nothing is read while no port is open. The background may ask for one look.
 */
import type { PageReading } from './draft.ts';

/** Name of the port that the panel opens to a page. */
export const DRAFT_PORT = 'vakkompas.draft';

/** Sent over the port by the page, at first and after each change. */
export interface PageMessage {
  readonly type: 'page';
  readonly page: PageReading;
}

/** Sent by the background. */
export type ReaderMessage =
  /** Asks for one reading, for the badge; the answer is a `PageReading`. */
  | { readonly type: 'look' }
  /** Access to these sites was withdrawn: match patterns of whole sites. */
  | { readonly type: 'stop'; readonly sites: readonly string[] };
