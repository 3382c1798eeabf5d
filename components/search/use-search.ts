import { type ReadonlySignal, type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { type Filters, passes } from '../../core/guidance/facets.ts';
import type { Answer, Match } from '../../core/search/match.ts';
import { useServices } from '../services.ts';

/** What one can do with a match by keyboard or mouse. */
export interface SearchActs {
  open(cardId: string): void;
  pin(cardId: string): void;
  copy(cardId: string): void;
  /** Escape in an empty field. */
  leave(): void;
}

/** The search field's behaviour, shared by panel and popup. */
export interface SearchModel {
  readonly answer: ReadonlySignal<Answer>;
  /** What is shown: passes the filters, at most so many as were asked for. */
  readonly matches: ReadonlySignal<readonly Match[]>;
  /** How many there are in all that pass the filters. */
  readonly count: ReadonlySignal<number>;
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
  const { search, cards } = useServices();
  const listId = useId();
  const active = useSignal(0);
  const filters = useSignal<Filters>({});
  const limit = useSignal(FIRST);
  const latest = useRef(search);
  latest.current = search;
  const keep = (id: string, wanted: Filters) => {
    const card = cards.get(id);
    return card === undefined || passes(card, wanted);
  };
  const answer = useComputed(() => {
    const wanted = filters.value;
    const options = { limit: limit.value, keep: (id: string) => keep(id, wanted) };
    return query.value.trim() === '' ? NOTHING : latest.current(query.value, options);
  });
  const matches = useComputed(() => answer.value.matches);
  const count = useComputed(() => answer.value.found.filter(({ id }) => keep(id, filters.value)).length);

  // Also for a query that came from elsewhere, such as the context menu.
  useSignalEffect(() => {
    void query.value;
    active.value = 0;
    limit.value = FIRST;
  });
  const setQuery = (text: string) => {
    if (text.trim() === '') filters.value = {};
    query.value = text;
  };
  const move = (step: number) => {
    const length = matches.value.length;
    if (length > 0) active.value = (active.value + step + length) % length;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a character, its keys are not ours.
    if (event.isComposing) return;
    const match = matches.value[active.value];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && match) act(event, match.id);
    else if (event.key === 'Escape' && query.value !== '') setQuery('');
    else if (event.key === 'Escape') acts.leave();
    else return;
    event.preventDefault();
  };
  const act = (event: KeyboardEvent, id: string) => {
    if (event.ctrlKey || event.metaKey) acts.pin(id);
    else if (event.shiftKey) acts.copy(id);
    else acts.open(id);
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
      limit.value = Number.POSITIVE_INFINITY;
    },
    onKeyDown,
  };
}
