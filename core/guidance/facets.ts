import type { Card } from './card.ts';
import { CARD_FAMILIES, CARD_KINDS, STAGES } from './card.ts';

/** What a list of cards can be narrowed by. */
export const FACETS = ['family', 'question', 'kind', 'stage', 'duty'] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen: at most one value per facet. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** A value of a facet, with the number of cards that have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The values of a facet in the order in which they are offered. */
const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  family: CARD_FAMILIES,
  question: ['0', '1', '2', '3', '4', '5'],
  kind: CARD_KINDS,
  stage: STAGES,
  duty: ['ja', 'onder voorwaarde', 'nee'],
};

/** Whether a card has every value that is chosen. */
export function passes(card: Card, filters: Filters): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return wanted === undefined || valuesOf(card, facet).includes(wanted);
  });
}

/** Counts the values of a facet over the cards that pass the other filters; values without cards are left out. */
export function countFacet(cards: readonly Card[], facet: Facet, filters: Filters): FacetCount[] {
  const { [facet]: chosen, ...others } = filters;
  const counts = new Map<string, number>();
  for (const card of cards) {
    if (!passes(card, others)) continue;
    for (const value of valuesOf(card, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return VALUES[facet]
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === chosen);
}

function valuesOf(card: Card, facet: Facet): readonly string[] {
  switch (facet) {
    case 'family':
      return [card.family];
    case 'question':
      return card.questions.map(String);
    case 'kind':
      return [card.kind];
    case 'stage':
      return card.stages;
    case 'duty':
      return [card.obligation.answer];
  }
}
