/** Deeper nesting than this is no editor. */
const DEEPEST = 20;

/** The document of a frame of the same origin; null for any other frame or element. */
export function frameDocument(element: Element | null): Document | null {
  if (element?.nodeName !== 'IFRAME') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The element with the focus, looked up inside open shadow roots and frames of the same origin. */
export function focusOf(document: Document): Element | null {
  let active = document.activeElement;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = (active?.shadowRoot ?? frameDocument(active))?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active;
}
