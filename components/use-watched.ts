import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Watching } from '../core/dossier/store/dossier-store.ts';

/** Something that is read and goes on being read: under way, not to be had, or there. */
export type Watched<Value> =
  | { readonly state: 'looking' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'ready'; readonly value: Value | undefined };

/** Watches for as long as the component lives; anew when `key` changes. */
export function useWatched<Value>(
  watch: (watching: Watching<Value | undefined>) => void,
  key: unknown,
): ReadonlySignal<Watched<Value>> {
  const found = useSignal<Watched<Value>>({ state: 'looking' });
  useEffect(() => {
    const end = new AbortController();
    watch({
      report: (value) => {
        if (!end.signal.aborted) found.value = { state: 'ready', value };
      },
      fail: (error) => {
        if (!end.signal.aborted) found.value = { state: 'failed', error };
      },
      signal: end.signal,
    });
    return () => end.abort();
  }, [key]);
  return found;
}
