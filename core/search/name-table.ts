import type { Card } from '../guidance/card.ts';
import { compact } from './fold.ts';

/** A name by which people know a card. */
export interface Name {
  readonly cardId: string;
  readonly field: 'title' | 'term';
  /** As it is shown. */
  readonly text: string;
  /** See `compact` in fold.ts. */
  readonly key: string;
}

/**
 * All names of all cards: titles, terms, and, shown as the title, the id and its older forms.
 * Cheap enough to make when a panel opens (some thousand short strings).
 */
export function namesOf(cards: readonly Card[]): Name[] {
  return cards.flatMap((card) => {
    const name = (field: Name['field'], text: string, written = text): Name => ({
      cardId: card.id,
      field,
      text,
      key: compact(written),
    });
    return [
      name('title', card.title),
      ...card.terms.map((term) => name('term', term)),
      ...[card.id, ...card.aliases].map((id) => name('title', card.title, id)),
    ].filter(({ key }) => key !== '');
  });
}
