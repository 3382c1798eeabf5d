import type { Pin } from '../../core/dossier/pin.ts';
import { usePanel } from '../panel-state.ts';
import type { Arranging } from './use-arranging.ts';
import { useCopyPins } from './use-copy-pins.ts';
import type { Selection } from './use-selection.ts';

interface Parts {
  readonly shown: readonly Pin[];
  readonly selection: Selection;
  /** Absent while only some pins are shown: then their order says nothing. */
  readonly arranging: Arranging | undefined;
}

/**
 * The keys of the list: arrows walk through the pins, Alt with an arrow moves one, x chooses one,
 * Ctrl+A all, Ctrl+C copies and Delete takes away. In a text field all of them are the field's.
 */
export function usePinKeys({ shown, selection, arranging }: Parts): (event: KeyboardEvent) => void {
  const { services, pins } = usePanel();
  const { t, dossiers: store } = services;
  const copyPins = useCopyPins();
  return (event) => {
    const target = event.target as HTMLElement;
    const item = target.closest<HTMLElement>('[data-pin]');
    const pin = shown.find(({ id }) => id === item?.dataset.pin);
    if (!item || !pin || event.isComposing) return;
    const inText = target.matches('input:not([type=checkbox]), textarea, select');
    const command = event.ctrlKey || event.metaKey;
    const meant =
      selection.chosen.value.size > 0 ? shown.filter(({ id }) => selection.chosen.value.has(id)) : [pin];
    const steps: Record<string, number> = {
      ArrowUp: -1,
      ArrowDown: 1,
      Home: Number.NEGATIVE_INFINITY,
      End: Number.POSITIVE_INFINITY,
    };
    const step = steps[event.key];
    const handle = target.closest('.pin__handle') !== null;
    if (step !== undefined && (event.altKey ? !inText : handle)) {
      // The element that has the focus moves with its pin; it must not lose it on the way.
      arranging?.step(pin.id, step);
    } else if (inText || event.altKey) return;
    else if (step !== undefined && Math.abs(step) === 1) walk(item, step);
    else if (command && event.key.toLowerCase() === 'a') selection.all();
    else if (command && event.key.toLowerCase() === 'c' && document.getSelection()?.isCollapsed !== false) {
      copyPins(meant);
    } else if (command) return;
    else if (event.key === 'x') selection.choose(pin.id);
    else if (event.key === 'Delete') {
      walk(item, 1);
      void pins.change(store.removePins(meant.map(({ id }) => id)), t('pinsRemoved', meant.length));
    } else if (event.key === 'Escape' && selection.on.value) selection.toggle();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Gives the focus to a pin further on, or to the one before where there is none. */
function walk(item: HTMLElement, step: number): void {
  const next = step > 0 ? item.nextElementSibling : item.previousElementSibling;
  (next as HTMLElement | null)?.focus();
}
