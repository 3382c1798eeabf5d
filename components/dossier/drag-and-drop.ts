import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

type Side = 'before' | 'after';

interface Draggable {
  readonly element: HTMLElement;
  readonly dragHandle: HTMLElement;
  readonly id: string;
  /** Told on which side of this element another would land; null when none is over it. */
  over(side: Side | null): void;
  drop(dragged: string, side: Side): void;
}

/** Lets an element be dragged and be a place to drop others at. Returns what ends that. */
export function makeDraggable({ element, dragHandle, id, over, drop }: Draggable): () => void {
  const sideAt = (y: number): Side => {
    const { top, height } = element.getBoundingClientRect();
    return y < top + height / 2 ? 'before' : 'after';
  };
  return combine(
    draggable({
      element,
      dragHandle,
      getInitialData: () => ({ pin: id }),
      onDragStart: () => element.setAttribute('data-dragging', ''),
      onDrop: () => element.removeAttribute('data-dragging'),
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.pin === 'string' && source.data.pin !== id,
      onDrag: ({ location }) => over(sideAt(location.current.input.clientY)),
      onDragLeave: () => over(null),
      onDrop: ({ source, location }) => {
        over(null);
        drop(String(source.data.pin), sideAt(location.current.input.clientY));
      },
    }),
  );
}
