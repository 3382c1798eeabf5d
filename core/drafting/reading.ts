import type { Draft } from './draft.ts';

/** What the panel can say of the page beside it. */
export type Reading =
  /** Nothing is known yet. */
  | { readonly state: 'looking' }
  /** The user did not allow this site, and did not click the toolbar button here. */
  | { readonly state: 'not-allowed' }
  /** The browser keeps extensions away from this page, whatever the user allows. */
  | { readonly state: 'closed' }
  | { readonly state: 'draft'; readonly draft: Draft };
