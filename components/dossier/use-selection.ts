import { type Signal, useSignal } from '@preact/signals';
import type { Pin } from '../../core/dossier/pin.ts';

/** Which pins are chosen, while choosing is on. */
export interface Selection {
  readonly on: Signal<boolean>;
  readonly chosen: Signal<ReadonlySet<string>>;
  /** Turns choosing on or off; off, nothing is chosen. */
  toggle(): void;
  /** Chooses a pin or lets go of it; with `through`, all from the last one chosen. */
  choose(id: string, through?: boolean): void;
  all(): void;
}

/** @param shown The pins that can be chosen, in the order in which they stand. */
export function useSelection(shown: readonly Pin[]): Selection {
  const on = useSignal(false);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const last = useSignal<string | null>(null);
  return {
    on,
    chosen,
    toggle: () => {
      on.value = !on.value;
      chosen.value = new Set();
    },
    choose: (id, through = false) => {
      const next = new Set(chosen.value);
      const ids = shown.map((pin) => pin.id);
      const from = through && last.value !== null ? ids.indexOf(last.value) : -1;
      if (from >= 0) {
        const [start, end] = [from, ids.indexOf(id)].sort((a, b) => a - b);
        for (const one of ids.slice(start, (end ?? 0) + 1)) next.add(one);
      } else if (!next.delete(id)) next.add(id);
      on.value = true;
      chosen.value = next;
      last.value = id;
    },
    all: () => {
      on.value = true;
      chosen.value = new Set(shown.map(({ id }) => id));
    },
  };
}
