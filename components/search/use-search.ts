import { type ReadonlySignal, type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { type Filters, passes } from '../../core/guidance/facets.ts';
import { PINS } from '../../core/search/collections.ts';
import type { Answer, Found, Match } from '../../core/search/match.ts';
import { useServices } from '../services.ts';
import type { MatchActs } from './match-acts.ts';

/** What one can do with a card that was found, and in the field. */
export interface SearchActs extends MatchActs {
  /** Escape in an empty field. */
  leave(): void;
}

/** The search field's behaviour, shared by panel and popup. */
export interface SearchModel {
  readonly answer: ReadonlySignal<Answer>;
  /** What is shown: passes the filters, at most so many as were asked for. */
  readonly matches: ReadonlySignal<readonly Match[]>;
  /** How many there are in all that pass the filters. */
  readonly count: ReadonlySignal<{ readonly cards: number; readonly pins: number }>;
  readonly filters: Signal<Filters>;
  /** Index of the match that the arrows stand on. */
  readonly active: ReadonlySignal<number>;
  readonly listId: string;
  optionId(index: number): string;
  setQuery(query: string): void;
  showAll(): void;
  onKeyDown(event: KeyboardEvent): void;
}

const NOTHING: Answer = { matches: [], found: [], suggest: () => [] };
/** Matches shown before somebody asks for all. */
const FIRST = 10;

/**
 * Searches as the query changes. Arrows walk through the matches, Enter opens one, Ctrl+Enter pins it,
 * Shift+Enter copies it; Escape clears the field first and leaves it when it is empty.
 */
export function useSearch(query: { value: string }, acts: SearchActs): SearchModel {
  const { search, cards, pinSearch } = useServices();
  const listId = useId();
  // Both are of one query: a key that follows the last letter at once must not be undone by it.
  const chosen = useSignal<(Found & { readonly query: string }) | null>(null);
  const allOf = useSignal<string | null>(null);
  const filters = useSignal<Filters>({});
  const latest = useRef(search);
  latest.current = search;
  const searching = useComputed(() => query.value.trim() !== '');
  // What is filtered by is of cards; a pin has none of it.
  const keep = useComputed(() => {
    const wanted = filters.value;
    const all = Object.keys(wanted).length === 0;
    return (id: string, collection: string) => {
      const card = collection === PINS ? undefined : cards.get(id);
      return all || (card !== undefined && passes(card, wanted));
    };
  });
  const answer = useComputed(() => {
    const limit = allOf.value === query.value ? Number.POSITIVE_INFINITY : FIRST;
    return searching.value ? latest.current(query.value, { limit, keep: keep.value }) : NOTHING;
  });
  const matches = useComputed(() => answer.value.matches);
  // By what it is, not by its place: pins that come in later do not put another match under the keys.
  const active = useComputed(() => {
    const { id, collection } = chosen.value?.query === query.value ? chosen.value : {};
    return Math.max(
      0,
      matches.value.findIndex((one) => one.id === id && one.collection === collection),
    );
  });
  const count = useComputed(() => {
    const kept = answer.value.found.filter(({ id, collection }) => keep.value(id, collection));
    const pins = kept.filter(({ collection }) => collection === PINS).length;
    return { cards: kept.length - pins, pins };
  });

  useSignalEffect(() => {
    if (searching.value) return pinSearch?.follow();
    // However the search ended: the next one should not be narrowed by what was chosen for this one.
    filters.value = {};
  });
  const setQuery = (text: string) => {
    query.value = text;
  };
  const move = (step: number) => {
    const length = matches.value.length;
    const match = matches.value[(active.value + step + length) % length];
    chosen.value = match ? { ...match, query: query.value } : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a character, its keys are not ours.
    if (event.isComposing) return;
    const match = matches.value[active.value];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && match) act(event, match);
    else if (event.key === 'Escape' && query.value !== '') setQuery('');
    else if (event.key === 'Escape') acts.leave();
    else return;
    event.preventDefault();
  };
  const act = (event: KeyboardEvent, { id, collection }: Match) => {
    const own = collection === PINS ? pinSearch?.acts : acts;
    if (event.ctrlKey || event.metaKey) own?.pin(id);
    else if (event.shiftKey) own?.copy(id);
    else own?.open(id);
  };
  return {
    answer,
    matches,
    count,
    filters,
    active,
    listId,
    optionId: (index) => `${listId}-${index}`,
    setQuery,
    showAll: () => {
      allOf.value = query.value;
    },
    onKeyDown,
  };
}
