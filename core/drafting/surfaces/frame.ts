import { contenteditable, EDITABLE } from './contenteditable.ts';
import { focusOf, frameDocument, framesOf } from './focus.ts';
import { largest } from './largest.ts';
import type { Surface } from './surface.ts';

/** Frames deeper than this in each other are not looked at. */
const DEEPEST = 3;

/**
 * An editor in a frame of the same origin, read from the page around it: Firefox does not run content
 * scripts in such a frame.
 */
export const frame: Surface = {
  ...contenteditable,
  id: 'frame',
  detect(document) {
    const inner = innerDocuments(document);
    const bodies = inner.filter(isEdited).map(({ body }) => body);
    const focus = focusOf(document);
    const focused = bodies.find((body) => focus && body.contains(focus));
    if (focused) return focused;
    const editors = inner.filter((one) => !isEdited(one)).map((one) => contenteditable.detect(one));
    const all = [...bodies, ...editors.filter((one) => one !== null)];
    return all.find((one) => focus && one.contains(focus)) ?? largest(all);
  },
};

/** The documents of the same origin in frames of a page, also in frames of those. */
export function innerDocuments(document: Document, depth = 0): readonly Document[] {
  if (depth === DEEPEST) return [];
  const inner = framesOf(document).map(frameDocument);
  return inner
    .filter((one) => one?.body)
    .flatMap((one) => {
      const found = one as Document;
      return [found, ...innerDocuments(found, depth + 1)];
    });
}

function isEdited({ body, designMode }: Document): boolean {
  return designMode === 'on' || body.matches(EDITABLE);
}
