import type { Card } from '../guidance/card.ts';
import { plain } from '../guidance/plain.ts';
import type { MatchField } from './match.ts';

/** A piece of a card that can be found and shown. */
export interface Passage {
  readonly field: MatchField;
  readonly text: string;
}

/** Every findable piece of a card, in the order in which a reader would prefer to be shown it. */
export function passagesOf(card: Card): Passage[] {
  const { body } = card;
  const lines = [
    ...body.questions,
    ...body.steps,
    ...(body.who ?? []),
    ...(body.when ?? []),
    ...(body.caution ?? []),
    ...(body.example ?? []),
  ].map(plain);
  if (card.obligation.answer === 'onder voorwaarde') lines.push(card.obligation.condition);
  return [
    { field: 'title', text: card.title },
    ...card.terms.map((text): Passage => ({ field: 'term', text })),
    { field: 'short', text: plain(body.short) },
    ...lines.map((text): Passage => ({ field: 'body', text })),
    ...card.signals.map((signal): Passage => ({ field: 'signal', text: signal.phrase })),
  ];
}
