import { type ReadonlySignal, signal } from '@preact/signals';
import { storage } from '@wxt-dev/storage';
import { withRecent } from '../core/search/recent.ts';
import { readPolicy } from './policy.ts';

const item = storage.defineItem<readonly string[]>('local:recent-searches', { fallback: [] });

/**
 * What was searched for before, kept on this computer and shown in every open panel at once. Where a
 * policy forbids that nothing is kept or shown, and what was kept goes.
 *
 * @param end Its abort stops following.
 */
export function recentSearches(end: AbortSignal): {
  list: ReadonlySignal<readonly string[]>;
  add(query: string): Promise<void>;
  clear(): void;
} {
  const list = signal<readonly string[]>([]);
  const take = (recent: readonly string[]) => {
    list.value = recent;
  };
  const clear = () => item.removeValue();
  end.addEventListener('abort', item.watch(take));
  void areAllowed().then(async (allowed) => (allowed ? take(await item.getValue()) : clear()));
  return {
    list,
    // Asked each time: a policy may come while a panel is open.
    add: async (query) => {
      if (!(await areAllowed())) return clear();
      const next = withRecent(list.value, query);
      if (next !== list.value) await item.setValue(next);
    },
    clear: () => void clear(),
  };
}

async function areAllowed(): Promise<boolean> {
  return (await readPolicy()).allowRecentSearches !== false;
}
