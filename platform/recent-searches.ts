import { type ReadonlySignal, signal } from '@preact/signals';
import { storage } from '@wxt-dev/storage';
import { withRecent } from '../core/search/recent.ts';

const item = storage.defineItem<readonly string[]>('local:recent-searches', { fallback: [] });

/**
 * What was searched for before, kept on this computer and shown in every open panel at once.
 *
 * @param end Its abort stops following.
 */
export function recentSearches(end: AbortSignal): {
  list: ReadonlySignal<readonly string[]>;
  add(query: string): void;
  clear(): void;
} {
  const list = signal<readonly string[]>([]);
  const take = (recent: readonly string[]) => {
    list.value = recent;
  };
  end.addEventListener('abort', item.watch(take));
  void item.getValue().then(take);
  return {
    list,
    add: (query) => {
      const next = withRecent(list.value, query);
      if (next !== list.value) void item.setValue(next);
    },
    clear: () => void item.removeValue(),
  };
}
