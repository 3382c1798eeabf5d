import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Match } from '../core/search/match.ts';
import { useServices } from './services.ts';

/** The search field's behaviour, shared by panel and popup. */
export interface SearchModel {
  readonly matches: ReadonlySignal<readonly Match[]>;
  /** Index of the match that the arrows stand on. */
  readonly active: ReadonlySignal<number>;
  readonly listId: string;
  optionId(index: number): string;
  setQuery(query: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Searches as the query changes; arrows walk through the matches, Enter opens one, Escape clears
 * the field first and leaves it (`onLeave`) when it is empty.
 */
export function useSearch(
  query: { value: string },
  onOpen: (cardId: string) => void,
  onLeave: () => void,
): SearchModel {
  const { search } = useServices();
  const listId = useId();
  const active = useSignal(0);
  const latest = useRef(search);
  latest.current = search;
  const matches = useComputed(() => (query.value.trim() === '' ? [] : latest.current(query.value).matches));

  // Also for a query that came from elsewhere, such as the context menu.
  useSignalEffect(() => {
    void query.value;
    active.value = 0;
  });
  const setQuery = (text: string) => {
    query.value = text;
  };
  const move = (step: number) => {
    const count = matches.value.length;
    if (count > 0) active.value = (active.value + step + count) % count;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a character, its keys are not ours.
    if (event.isComposing) return;
    const match = matches.value[active.value];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && match) onOpen(match.id);
    else if (event.key === 'Escape' && query.value !== '') setQuery('');
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return { matches, active, listId, optionId: (index) => `${listId}-${index}`, setQuery, onKeyDown };
}
