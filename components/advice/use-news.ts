import { useEffect, useState } from 'preact/hooks';

/** News is told when nothing more came for so long, in milliseconds. */
const PAUSE = 1_000;

/**
 * What to tell of a list to who cannot see it: once per pause, and only when other things are in it, in
 * whatever order.
 *
 * @param ids What is in the list; undefined while that is not known yet.
 */
export function useNews(ids: readonly string[] | undefined, text: string): string {
  const [told, tell] = useState('');
  useEffect(() => {
    // Emptied first: the same words again are news again.
    tell('');
    if (!ids) return;
    const timer = setTimeout(tell, PAUSE, text);
    return () => clearTimeout(timer);
  }, [ids?.toSorted().join()]);
  return told;
}
