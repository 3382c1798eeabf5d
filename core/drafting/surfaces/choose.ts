import { canvas } from './canvas.ts';
import { officeFrame } from './closed-frame.ts';
import { contenteditable } from './contenteditable.ts';
import { focusOf } from './focus.ts';
import { frame } from './frame.ts';
import { googleDocs } from './google-docs.ts';
import { named, products } from './known.ts';
import { sizeOf } from './largest.ts';
import { page } from './page.ts';
import type { Surface } from './surface.ts';
import { textarea } from './textarea.ts';
import { word } from './word.ts';

/** Knows one product. The first that recognises the page reads it. */
const PRODUCTS: readonly Surface[] = [googleDocs, word, officeFrame, canvas, ...products];
/** Knows a way of editing. The one with the focus reads, else the largest. */
const EDITORS: readonly Surface[] = [textarea, contenteditable, frame];
/** With less text than this and without the focus, a field is a comment box beside the page. */
const LEAST = 200;

/** A surface and the element it reads. */
export interface Chosen {
  readonly surface: Surface;
  readonly root: HTMLElement;
}

/**
 * Chooses what to read: an editor that knows this product, the editor with the focus, the largest
 * editor, else the page itself.
 *
 * @returns Null when the document has no body yet or tampers with its own DOM.
 */
export function chooseSurface(document: Document): Chosen | null {
  for (const surface of PRODUCTS) {
    const product = find(surface, document);
    if (product) return product;
  }
  const found = EDITORS.map((surface) => find(surface, document))
    .filter((one) => one !== null)
    .map(({ surface, root }) => ({ surface: named(surface, root), root }));
  const focus = focusOf(document);
  const focused = found.find(({ root }) => focus && root.contains(focus));
  if (focused) return focused;
  const sized = found.map((one) => ({ one, size: sizeOf(one.root) }));
  const [first] = sized.filter(({ size }) => size >= LEAST).sort((a, b) => b.size - a.size);
  return first?.one ?? find(page, document);
}

function find(surface: Surface, document: Document): Chosen | null {
  try {
    const root = surface.detect(document);
    return root && { surface, root };
  } catch {
    return null;
  }
}
