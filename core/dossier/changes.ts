import type { Card } from '../guidance/card.ts';
import { type CardPart, partsOf } from './parts.ts';
import type { Pin } from './pin.ts';

/** What changed in a part of a card since it was pinned. */
export interface PartChange {
  readonly part: CardPart;
  readonly went: readonly string[];
  readonly came: readonly string[];
}

/**
 * What a card says otherwise now than when it was pinned. Only parts that were pinned count; of a single
 * line it is a change when the card has it no more.
 */
export function changesSince({ scope, parts }: Pick<Pin, 'scope' | 'parts'>, card: Card): PartChange[] {
  const now = new Map(partsOf(card).map(({ part, lines }) => [part, lines]));
  return parts.flatMap(({ part, lines }) => {
    if (part === 'selection') return [];
    const there = now.get(part) ?? [];
    const went = lines.filter((line) => !there.includes(line));
    const came = scope === 'card' || went.length > 0 ? there.filter((line) => !lines.includes(line)) : [];
    return went.length + came.length > 0 ? [{ part, went, came }] : [];
  });
}
