import type { Card, CardBody } from '../guidance/card.ts';
import { plain } from '../guidance/plain.ts';

/** The parts of a card in the order in which it shows them, and text that somebody selected. */
export const CARD_PARTS = [
  'short',
  'questions',
  'steps',
  'who',
  'when',
  'caution',
  'example',
  'selection',
] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** A part of a card as it was pinned: plain lines. */
export interface PinnedPart {
  readonly part: CardPart;
  readonly lines: readonly string[];
}

/** All parts of a card as plain lines. */
export function partsOf({ body }: Pick<Card, 'body'>): PinnedPart[] {
  return CARD_PARTS.flatMap((part) => {
    const lines = part === 'selection' ? [] : linesOf(body, part);
    return lines.length > 0 ? [{ part, lines }] : [];
  });
}

/** The lines of one part of a card. */
export function linesOf(body: CardBody, part: Exclude<CardPart, 'selection'>): string[] {
  if (part === 'short') return [plain(body.short)];
  return (body[part] ?? []).map(plain);
}
