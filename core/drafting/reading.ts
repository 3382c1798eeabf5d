import type { Draft } from './draft.ts';
import type { DraftText } from './text.ts';

/** What the panel can say of the page beside it. */
export type Reading =
  /** Nothing is known yet. */
  | { readonly state: 'looking' }
  /** The user did not allow this site, and did not click the toolbar button here. */
  | { readonly state: 'not-allowed' }
  /** The user turned this site off; its address as a match pattern. */
  | { readonly state: 'off'; readonly site: string }
  /** The browser keeps extensions away from this page, whatever the user allows. */
  | { readonly state: 'closed' }
  /** `text` is there once the whole text was asked for and has come in. */
  | { readonly state: 'draft'; readonly draft: Draft; readonly text?: DraftText };
