import { useEffect } from 'preact/hooks';
import type { Pins } from './use-pins.ts';

/** Fields whose own undo takes back what was typed in them. */
const TYPED_IN = 'textarea, input:not([type=date], [type=number], [type=radio], [type=checkbox])';

/** Ctrl+Z takes back what was done last; in a text field it takes back what was typed there. */
export function useUndoKey(pins: Pins): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      const inText = event.target instanceof Element && event.target.matches(TYPED_IN);
      if (inText || pins.done.value.length === 0) return;
      event.preventDefault();
      pins.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
