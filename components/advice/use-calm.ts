import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';

/** Somebody reads on for so long after the last sign of it, in milliseconds. */
const READING = 3_000;

/** What somebody who reads does now and then. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'] as const;

/**
 * Gives the latest value, but holds on to the one before while somebody reads in `place` or fills in a
 * form there. Who writes in the page has the focus there, and gets what is new at once.
 */
export function useCalm<Value>(latest: Value, place: RefObject<HTMLElement | null>): Value {
  const shown = useRef(latest);
  const lastSign = useRef(0);
  const [, look] = useReducer((looks: number) => looks + 1, 0);

  const wait = timeToRead(place.current, lastSign.current);
  if (wait <= 0) shown.current = latest;
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(look, wait, undefined);
    return () => clearTimeout(timer);
  });

  useEffect(() => {
    const onSign = ({ target }: Event) => {
      const isReading = meets(place.current, target);
      // Who turns to something else in the panel has read what there was.
      const turnsAway = !isReading && lastSign.current > 0;
      lastSign.current = isReading ? Date.now() : 0;
      if (turnsAway) look(undefined);
    };
    const onBlur = () => look(undefined);
    for (const sign of SIGNS) document.addEventListener(sign, onSign, { capture: true, passive: true });
    addEventListener('blur', onBlur);
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, onSign, { capture: true });
      removeEventListener('blur', onBlur);
    };
  }, [place]);
  return shown.current;
}

function timeToRead(place: HTMLElement | null, lastSign: number): number {
  if (!document.hasFocus()) return 0;
  return place?.querySelector('form') ? READING : lastSign + READING - Date.now();
}

/** Whether something lies in the place, or around it, such as what it scrolls in. */
function meets(place: HTMLElement | null, target: EventTarget | null): boolean {
  return place !== null && target instanceof Node && (place.contains(target) || target.contains(place));
}
