import { type Signal, useSignal } from '@preact/signals';
import type { Pin } from '../../core/dossier/pin.ts';
import type { DossierContent } from '../../core/dossier/store/dossier-store.ts';
import { usePanel } from '../panel-state.ts';

/** Moving pins within their dossier, by drag or by key. */
export interface Arranging {
  /** Moves a pin, and with it all chosen ones when it is one of them, to before another or to the end. */
  drop(id: string, before: string | undefined): void;
  /** Moves one pin so many places; out of the list means to its first or last place. */
  step(id: string, places: number): void;
  /** Where the last one went, for those who do not see it. */
  readonly said: Signal<string>;
}

/** @param shown The pins in the order in which they stand. */
export function useArranging(
  { dossier }: Pick<DossierContent, 'dossier'>,
  shown: readonly Pin[],
  chosen: ReadonlySet<string>,
): Arranging {
  const { services, pins } = usePanel();
  const { t, dossiers: store } = services;
  const said = useSignal('');
  const move = (ids: readonly string[], before: string | undefined) =>
    pins.attempt(store.arrangePins(dossier.id, ids, before));
  return {
    said,
    drop: (id, before) => {
      const moving = chosen.has(id) ? chosen : new Set([id]);
      // Dropped on one that moves too: they go before the next that stays.
      const from = before === undefined ? shown.length : shown.findIndex((pin) => pin.id === before);
      void move([...moving], shown.slice(from).find((pin) => !moving.has(pin.id))?.id);
    },
    step: (id, places) => {
      const from = shown.findIndex((pin) => pin.id === id);
      const to = Math.max(0, Math.min(shown.length - 1, from + places));
      const pin = shown[from];
      if (!pin || to === from) return;
      const others = shown.filter((one) => one.id !== id);
      void move([id], others[to]?.id);
      said.value = t('pinMoved', [pin.title, String(to + 1), String(shown.length)]);
    },
  };
}
