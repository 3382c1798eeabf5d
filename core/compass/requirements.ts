import type { Card } from '../guidance/card.ts';
import type { Route } from '../guidance/route.ts';
import type { CardCall } from './card-call.ts';
import type { Coverage } from './coverage.ts';
import type { Said } from './said.ts';

/** The groups, the most called for first. */
export const GROUPS = ['likely', 'consider', 'untouched'] as const;
/** How much a draft asks for a requirement: probably needed, worth a thought, not touched on. */
export type RequirementGroup = (typeof GROUPS)[number];

/** A requirement along the route of a document. */
export interface Requirement {
  readonly card: Card;
  readonly group: RequirementGroup;
  /** Every document of this route meets its condition. */
  readonly always: boolean;
  /** Passages that call for it, strongest first. */
  readonly passages: readonly Said[];
}

/** A step of the route with its requirements; each stands at the first step that asks for it. */
export interface RequirementStep {
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly Requirement[];
}

/** One strong signal, or some that add up to more than one, make a requirement likely. */
const LIKELY = { most: 2.4, total: 5 };
/** What is less than a middling signal is a word in passing. */
const CONSIDER = 1.2;

/** The requirements of a route in order of time, with what the draft says of each. */
export function requirementsOf(
  route: Route,
  { cards: calls }: Pick<Coverage, 'cards'>,
  cards: ReadonlyMap<string, Card>,
): RequirementStep[] {
  const placed = new Set<string>();
  return route.steps.map(({ id, title, requirements }) => ({
    id,
    title,
    requirements: requirements.flatMap((cardId): Requirement[] => {
      const card = cards.get(cardId);
      if (!card || placed.has(cardId)) return [];
      placed.add(cardId);
      const call = calls.get(cardId);
      const always = route.always.includes(cardId);
      const group = groupOf(card, call, always);
      return [{ card, group, always, passages: group === 'untouched' ? [] : (call?.passages ?? []) }];
    }),
  }));
}

/** What must be done on this route, or always, is worth a thought even when the draft is silent. */
function groupOf({ obligation }: Card, call: CardCall | undefined, always: boolean): RequirementGroup {
  if (call && (call.most >= LIKELY.most || call.total >= LIKELY.total)) return 'likely';
  if (always || obligation.answer === 'ja' || (call && call.most >= CONSIDER)) return 'consider';
  return 'untouched';
}
