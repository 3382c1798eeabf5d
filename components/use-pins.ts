import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Pin } from '../core/dossier/pin.ts';
import type { PinStore } from '../core/dossier/pin-store.ts';
import type { Card } from '../core/guidance/card.ts';

/** The pins as the panel shows them, and what one can do with them. */
export interface Pins {
  /** All pins; null until they are read, or 'failed' when they cannot be. */
  readonly all: Signal<readonly Pin[] | 'failed' | null>;
  /** Pins taken away in this panel, latest last; each can be put back. */
  readonly removed: Signal<readonly Pin[]>;
  of(card: Card): Pin | undefined;
  /** Pins a card, or takes its pin away. A pin taken away before comes back as it was. */
  toggle(card: Card): void;
  remove(pin: Pin): void;
  /** Puts back the pin that was taken away last. */
  undo(): void;
}

/** Keeps in step with the store. `pinned` and `fail` tell the user. */
export function usePins(store: PinStore, pinned: () => void, fail: () => void): Pins {
  const all = useSignal<readonly Pin[] | 'failed' | null>(null);
  const removed = useSignal<readonly Pin[]>([]);

  useEffect(() => {
    const end = new AbortController();
    store.watch(
      (pins) => {
        all.value = pins;
      },
      () => {
        all.value = 'failed';
      },
      end.signal,
    );
    return () => end.abort();
  }, [store]);

  const of = (card: Card) =>
    Array.isArray(all.value) ? (all.value as readonly Pin[]).find((pin) => isOf(pin, card)) : undefined;
  const remove = (pin: Pin) => {
    // What the store held in the end, so that a note just typed comes back too.
    store.remove(pin.id).then((gone) => {
      if (gone) removed.value = [...removed.value, gone];
    }, fail);
  };
  const restore = (pin: Pin) => {
    store.restore(pin).then(() => {
      removed.value = removed.value.filter(({ id }) => id !== pin.id);
    }, fail);
  };
  return {
    all,
    removed,
    of,
    remove,
    toggle: (card) => {
      const pin = of(card);
      const before = removed.value.findLast((one) => isOf(one, card));
      if (pin) remove(pin);
      else if (before) restore(before);
      else store.add(card).then(pinned, fail);
    },
    undo: () => {
      const last = removed.value.at(-1);
      if (last) restore(last);
    },
  };
}

/** Cards may be renamed; a pin keeps the id that the card had. */
function isOf({ cardId }: Pin, { id, aliases }: Card): boolean {
  return cardId === id || aliases.includes(cardId);
}
