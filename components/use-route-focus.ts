import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Route } from './route.ts';

/** Id of a card's title. */
export const CARD_TITLE = 'card-title';

/**
 * Moves the focus with the route: to the title of a card that is opened, and back from a card to what
 * opened it, where that still stands. A search in between changes no route and so moves nothing.
 */
export function useRouteFocus(route: Route): void {
  const previous = useRef(route);
  useLayoutEffect(() => {
    const from = previous.current;
    previous.current = route;
    if (from === route) return;
    if (route.view === 'card') {
      document.getElementById(CARD_TITLE)?.focus();
      return;
    }
    // Whoever went elsewhere by a click or key of their own has the focus already.
    if (from.view !== 'card' || document.activeElement !== document.body) return;
    const openers = [...document.querySelectorAll<HTMLElement>(`[data-opens="${CSS.escape(from.id)}"]`)];
    const opener = openers.find((one) => one.closest('details:not([open])') === null);
    (opener ?? document.getElementById('content'))?.focus();
  }, [route]);
}
