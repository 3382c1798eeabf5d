import { CARD_FAMILIES, CARD_KINDS, type Card, STAGES } from './card.ts';

/** The ways to browse the library without searching. */
export const GROUPINGS = ['question', 'kind', 'family', 'stage', 'document', 'letter'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Cards that belong together, by title; `key` is what they share, as the cards spell it. */
export interface CardGroup {
  readonly key: string;
  readonly cards: readonly Card[];
}

/** The key of the cards that have nothing to be grouped by, such as a value without a question. */
export const OTHER = 'other';

/**
 * Groups cards in a fixed order, without empty groups. A card stands in every group it belongs to: one
 * that serves two questions stands under both.
 */
export function groupCards(cards: readonly Card[], by: Grouping): CardGroup[] {
  const groups = new Map<string, Card[]>(ORDERS[by].map((key) => [key, []]));
  const collator = new Intl.Collator('nl', { numeric: true });
  for (const card of cards.toSorted((a, b) => collator.compare(bare(a.title), bare(b.title)))) {
    const keys = keysOf(card, by);
    for (const key of keys.length > 0 ? keys : [OTHER]) {
      const group = groups.get(key);
      if (group) group.push(card);
      else groups.set(key, [card]);
    }
  }
  const found = [...groups]
    .filter(([, some]) => some.length > 0)
    .map(([key, some]) => ({ key, cards: some }));
  return found.toSorted((a, b) => Number(a.key === OTHER) - Number(b.key === OTHER));
}

/** Groups not named here come in the order in which their first card does. */
const ORDERS: Readonly<Record<Grouping, readonly string[]>> = {
  question: ['0', '1', '2', '3', '4', '5'],
  kind: CARD_KINDS,
  family: CARD_FAMILIES,
  stage: STAGES,
  document: [],
  letter: [],
};

function keysOf(card: Card, by: Grouping): readonly string[] {
  switch (by) {
    case 'question':
      return card.questions.map(String);
    case 'kind':
      return [card.kind];
    case 'family':
      return [card.family];
    case 'stage':
      return card.stages;
    case 'document':
      return card.documents;
    case 'letter':
      return [bare(card.title).charAt(0).toUpperCase()];
  }
}

/** A title without the number of its question: "4. Wat zijn de gevolgen?" stands under the W. */
function bare(title: string): string {
  return title
    .replace(/^[\d.]+\s+/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
