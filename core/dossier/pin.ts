import type { Card } from '../guidance/card.ts';
import { plain } from '../guidance/plain.ts';

/** A card that somebody keeps. Holds its own text: what was pinned stays as it was pinned. */
export interface Pin {
  /** Made on this device (UUID), so that pins of several devices never clash. */
  readonly id: string;
  readonly cardId: string;
  readonly title: string;
  /** The card's short text on the day it was pinned. */
  readonly text: string;
  /** The first source of the card: label and address. */
  readonly source: { readonly label: string; readonly url: string };
  /** Day on which the card was last compared with its sources, ISO 8601. */
  readonly checkedOn: string;
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly pinnedAt: number;
}

/** A note longer than this is cut, in characters. */
export const NOTE_LIMIT = 10_000;

/** Makes the pin of a card. `id` and `now` are handed in: this knows no clock and no chance. */
export function pinOf(card: Card, id: string, now: number): Pin {
  const [source] = card.sources;
  return {
    id,
    cardId: card.id,
    title: card.title,
    text: plain(card.body.short),
    source: { label: source?.label ?? '', url: source?.url ?? '' },
    checkedOn: card.checkedOn,
    note: '',
    pinnedAt: now,
  };
}
