import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Arranging } from './use-arranging.ts';

interface Parts {
  item: RefObject<HTMLElement | null>;
  /** What one takes hold of. */
  handle: RefObject<HTMLElement | null>;
  /** Of the pin. */
  id: string;
  arranging: Arranging | undefined;
}

type Side = 'before' | 'after';

/** Lets an item be dragged by its handle and dropped beside another; gives the side where one would land now. */
export function useDragging({ item, handle, id, arranging }: Parts): ReadonlySignal<Side | null> {
  const side = useSignal<Side | null>(null);
  const latest = useRef(arranging);
  latest.current = arranging;
  const can = arranging !== undefined;
  useEffect(() => {
    if (!can) return;
    const life = new AbortController();
    // Loaded with the first list of pins, not with the panel.
    void import('./drag-and-drop.ts').then(({ makeDraggable }) => {
      const [element, dragHandle] = [item.current, handle.current];
      if (life.signal.aborted || !element || !dragHandle) return;
      const end = makeDraggable({
        element,
        dragHandle,
        id,
        over: (now) => {
          side.value = now;
        },
        drop: (dragged, now) => {
          const before = now === 'before' ? id : nextId(element);
          if (dragged !== before) latest.current?.drop(dragged, before);
        },
      });
      life.signal.addEventListener('abort', end);
    });
    return () => life.abort();
  }, [id, can]);
  return side;
}

function nextId(element: HTMLElement): string | undefined {
  return (element.nextElementSibling as HTMLElement | null)?.dataset.pin;
}
