import type { Passage } from '../dossier/pinned.ts';

/** What another door (popup, menu, address bar, shortcut) asks of the panel. */
export type PanelRequest =
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'dossier' }
  /** Pin a passage that the user selected on a page. */
  | { readonly kind: 'pin'; readonly passage: Passage }
  /** Look at the page again: the user just gave access by a click. */
  | { readonly kind: 'read' };
