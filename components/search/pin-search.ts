import { signal } from '@preact/signals';
import type { Pin } from '../../core/dossier/pin.ts';
import type { DossierStore } from '../../core/dossier/store/dossier-store.ts';
import type { Timers } from '../../core/drafting/pace.ts';
import { lazy } from '../../core/search/lazy.ts';
import type { OpenCollection } from '../../core/search/open-collection.ts';
import { createSearch, type Search } from '../../core/search/search.ts';
import type { MatchActs } from './match-acts.ts';

/** The search of cards and pins together. */
export interface PinSearch {
  /** Reads a signal: who searches in a computed value searches anew when the pins are there or changed. */
  readonly search: Search;
  /** Gets the pins ready if they changed: somebody is about to search. */
  prepare(): void;
  /** Keeps them ready, whatever changes, until what it gives back is called. */
  follow(): () => void;
  /** A pin that was found. */
  pin(id: string): Pin | undefined;
  /** What can be done with one; the panel says how, as it alone knows where it shows a pin. */
  acts: MatchActs | null;
}

interface World {
  /** The cards, opened when they are first searched. */
  readonly library: () => OpenCollection;
  readonly dossiers: Pick<DossierStore, 'allPins' | 'onChange'>;
  readonly timers: Timers;
  /** Its abort ends all of it. */
  readonly signal: AbortSignal;
}

/** Makes that search. Pins are read and indexed when somebody is about to search, and not before. */
export function createPinSearch({ library, dossiers, timers, signal: end }: World): PinSearch {
  const cards = lazy(() => createSearch([library()]));
  const ready = signal<{ readonly search: Search; readonly pins: ReadonlyMap<string, Pin> } | null>(null);
  let stale = true;
  let busy = false;
  let followers = 0;
  let cancel = () => {};

  const prepare = () => {
    if (!stale || busy || end.aborted) return;
    stale = false;
    busy = true;
    read().catch(() => {
      // The Dossier tab says that nothing can be read; here the cards are left, and another try.
      stale = true;
      busy = false;
    });
  };
  const read = async () => {
    const all = await dossiers.allPins();
    // Who never searches does not load what makes an index.
    const { openPins } = await import('../../core/dossier/open-pins.ts');
    cancel = openPins(all, library(), timers, (pins) => {
      busy = false;
      ready.value = {
        search: createSearch([library(), pins]),
        pins: new Map(all.map((pin) => [pin.id, pin])),
      };
      if (followers > 0) prepare();
    });
  };
  end.addEventListener('abort', () => cancel());
  dossiers.onChange(() => {
    stale = true;
    if (followers > 0) prepare();
  }, end);

  return {
    search: (query, options) => (ready.value?.search ?? cards())(query, options),
    prepare,
    follow: () => {
      followers += 1;
      prepare();
      return () => {
        followers -= 1;
      };
    },
    pin: (id) => ready.value?.pins.get(id),
    acts: null,
  };
}
