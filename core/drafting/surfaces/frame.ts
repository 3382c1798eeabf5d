import { contenteditable, EDITABLE } from './contenteditable.ts';
import { focusOf, frameDocument } from './focus.ts';
import { largest } from './largest.ts';
import type { Surface } from './surface.ts';

/** More frames than this on one page are not looked at. */
const MOST = 20;

/**
 * An editor in a frame of the same origin, read from the page around it: Firefox does not run content
 * scripts in such a frame.
 */
export const frame: Surface = {
  ...contenteditable,
  id: 'frame',
  detect(document) {
    const bodies = editorDocuments(document).map(({ body }) => body);
    const focus = focusOf(document);
    return bodies.find((body) => focus && body.contains(focus)) ?? largest(bodies);
  },
};

/** The documents of the same origin that are edited in frames of a page. */
export function editorDocuments(document: Document): readonly Document[] {
  return [...document.querySelectorAll('iframe')]
    .slice(0, MOST)
    .map(frameDocument)
    .filter((inner) => inner !== null)
    .filter(({ body, designMode }) => body && (designMode === 'on' || body.matches(EDITABLE)));
}
