import type { Card } from '../card.ts';

/** Topics that the library is to have, as `topics.json` keeps them. */
export interface Topics {
  readonly cards: readonly string[];
  /** Id that has no card of its own → the id of the card that it became. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** Says which card an id stands for. */
export interface CardIds {
  /** The card's own id, also for an older id; null for a topic without a card yet, undefined for no id at all. */
  resolve(id: string): string | null | undefined;
  /** The cards that ids stand for, each once. `unknown` hears of every id that does not exist. */
  resolveAll(ids: readonly string[], unknown: (id: string) => void): string[];
}

/** Gathers the ids of cards, their aliases and the topics that have no card yet. */
export function createCardIds(cards: readonly Card[], topics?: Topics): CardIds {
  const idOf = new Map<string, string | null>();
  for (const id of topics ? [...topics.cards, ...Object.keys(topics.aliases)] : []) idOf.set(id, null);
  for (const { id, aliases } of cards) for (const name of [id, ...aliases]) idOf.set(name, id);
  const resolve = (id: string) => idOf.get(id);
  return {
    resolve,
    resolveAll(ids, unknown) {
      for (const id of ids) if (resolve(id) === undefined) unknown(id);
      return [...new Set(ids.map(resolve))].filter((id) => typeof id === 'string');
    },
  };
}
