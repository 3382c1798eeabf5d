import type { Card } from '../guidance/card.ts';
import { plain } from '../guidance/plain.ts';
import type { Passage, SearchDocument } from './document.ts';

/** What can be found of a card. */
export function cardDocument(card: Card): SearchDocument {
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
  return {
    id: card.id,
    keys: [card.id, ...card.aliases],
    passages: [
      { field: 'title', text: card.title },
      ...card.terms.map((text): Passage => ({ field: 'term', text })),
      ...card.phrasings.map((text): Passage => ({ field: 'phrasing', text })),
      { field: 'short', text: plain(body.short) },
      { field: 'body', text: lines.join('\n') },
      { field: 'signal', text: card.signals.map((signal) => signal.phrase).join('\n') },
    ],
    related: card.related,
  };
}
