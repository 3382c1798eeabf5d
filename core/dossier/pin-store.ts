import type { Card } from '../guidance/card.ts';
import type { Pin } from './pin.ts';

/** Where pins are kept. Every change is one transaction, and every open view hears of it. */
export interface PinStore {
  /** Reports all pins, oldest first, now and after each change in any view. Ends with `signal`. */
  watch(report: (pins: readonly Pin[]) => void, fail: (error: unknown) => void, signal: AbortSignal): void;
  /** Pins a card; a card that is pinned already keeps its pin. Rejects when nothing could be kept. */
  add(card: Card): Promise<void>;
  /** Takes a pin away and gives it as it was in the end; `restore` undoes it. */
  remove(id: string): Promise<Pin | undefined>;
  restore(pin: Pin): Promise<void>;
  /** Replaces the note of a pin; a pin that is gone stays gone. */
  note(id: string, note: string): Promise<void>;
}
