import type { Source } from './card.ts';

/** A kind of document on its way from first idea to evaluation. */
export interface Route {
  readonly id: string;
  readonly title: string;
  /** Ids of cards whose condition is met by every document of this route. */
  readonly always: readonly string[];
  /** In the usual order of time. */
  readonly steps: readonly RouteStep[];
}

/** Something that happens on a route. */
export interface RouteStep {
  readonly id: string;
  readonly title: string;
  /** Ids of the cards that ask for something before or at this step. */
  readonly requirements: readonly string[];
  readonly periods: readonly RoutePeriod[];
  /** Days of the year on which it usually falls, as "07-01"; any day when it is absent. */
  readonly days?: readonly string[];
}

/** How long a step must lie before a later one. */
export interface RoutePeriod {
  /** Id of a later step of the same route. */
  readonly before: string;
  /** ISO 8601 duration, such as "P3M". */
  readonly minimum: string;
  /** True for a norm that was read at its source, false for a habit or for what is not certain. */
  readonly firm: boolean;
  /** Where it was read; always there when it is firm. */
  readonly source?: Omit<Source, 'seen'>;
  /** Id of the card of the requirement that it belongs to: without that one it does not hold. */
  readonly requirement?: string;
  /** When it holds, or why it is not certain. */
  readonly note?: string;
}
