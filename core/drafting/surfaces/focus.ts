/** Deeper nesting than this is no editor. */
const DEEPEST = 20;

/** More frames than this on one page are not looked at. */
const MOST = 20;

/** The frames of a page. From the browser's own list, which is there without a search. */
export function framesOf(document: Document): readonly HTMLIFrameElement[] {
  const frames = document.getElementsByTagName('iframe');
  return Array.from({ length: Math.min(MOST, frames.length) }, (_, at) => frames[at] as HTMLIFrameElement);
}

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
