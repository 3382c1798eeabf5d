import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives the focus a place when the card that had it goes: the title of the card that comes where it was,
 * else the cards that were waved away, else the content of the panel.
 *
 * @param place Holds the cards and, below them, those that were waved away.
 */
export function useListFocus(place: RefObject<HTMLElement | null>): void {
  // Asked while rendering: afterwards what had the focus is gone.
  const at = cardWithFocus(place.current);
  useLayoutEffect(() => {
    if (at === undefined || !place.current || document.activeElement !== document.body) return;
    const titles = [...place.current.querySelectorAll<HTMLElement>('.advice-card__open')];
    const waved = place.current.querySelector<HTMLElement>('.waved summary');
    const near = at < 0 ? (waved ?? titles.at(-1)) : (titles[at] ?? titles.at(-1) ?? waved);
    (near ?? document.getElementById('content'))?.focus();
  });
}

/** The number of the card with the focus; below zero where it is elsewhere in the place. */
function cardWithFocus(place: HTMLElement | null): number | undefined {
  const focused = document.activeElement;
  if (!place || !focused || !place.contains(focused)) return undefined;
  return [...place.querySelectorAll('.advice-card')].findIndex((card) => card.contains(focused));
}
