import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** So many items stand in the list at first, and come to it each time its end is near. */
const STEP = 40;

/** A list that grows while one scrolls, so that a long one opens as fast as a short one. */
export function useMore(
  length: number,
  wanted: number,
): { readonly count: number; readonly end: RefObject<HTMLDivElement | null> } {
  const count = useSignal(STEP);
  const end = useRef<HTMLDivElement>(null);
  const shown = Math.max(count.value, wanted + 1);
  useEffect(() => {
    const { current } = end;
    if (!current) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) count.value = Math.max(count.peek(), wanted + 1) + STEP;
      },
      { root: null, rootMargin: '1200px' },
    );
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [length, shown, wanted]);
  return { count: shown, end };
}
