/** What another door (popup, menu, address bar, shortcut) asks of the panel. */
export type PanelRequest =
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string }
  /** Look at the page again: the user just gave access by a click. */
  | { readonly kind: 'read' };
