import { firstPlaces } from './first-places.ts';
import type { Answer } from './match.ts';
import type { OpenCollection } from './open-collection.ts';
import type { Ranked } from './ranking.ts';

/** How many answers somebody wants, and which. */
export interface SearchOptions {
  /** The most matches to answer; 10 when not given. */
  readonly limit?: number;
  /** Leaves out what it refuses, before counting to the limit. */
  readonly keep?: (id: string, collection: string) => boolean;
}

const SUGGESTIONS = 3;

/** Answers what somebody typed, best first. Never throws, whatever is typed. */
export type Search = (query: string, options?: SearchOptions) => Answer;

/**
 * The one engine behind panel, popup and address bar, over one or more collections. What a collection
 * answers does not depend on the others; of equally good answers the one of the first comes first.
 */
export function createSearch(collections: readonly OpenCollection[]): Search {
  const further = collections.slice(1).map(({ name }) => name);
  return (typed, { limit = 10, keep = () => true } = {}) => {
    const found = collections
      .flatMap(({ name, engine }) =>
        engine
          .rank(typed)
          .sort(byScoreAndId)
          .map((one) => ({ ...one, collection: name })),
      )
      .sort((a, b) => b.score - a.score);
    const kept = found.filter(({ id, collection }) => keep(id, collection));
    const matches = firstPlaces(kept, limit, further).map(({ reason, ...one }) => ({
      ...one,
      reason: reason(),
    }));
    const suggest = () => collections.flatMap(({ engine }) => engine.suggest(typed)).slice(0, SUGGESTIONS);
    return { matches, found, suggest };
  };
}

function byScoreAndId(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.id < b.id ? -1 : Number(a.id > b.id));
}
