/** Where the panel is. A card remembers the tab it was opened from, so that "back" goes there. */
export type Tab = 'text' | 'compass' | 'browse' | 'dossier';
export type Route =
  | { readonly view: Tab }
  | { readonly view: 'card'; readonly id: string; readonly from: Tab };

/** The tab that a route belongs to. */
export function tabOf(route: Route): Tab {
  return route.view === 'card' ? route.from : route.view;
}
