/** Name of our highlight in a page; the panel adds the style for it. */
export const MARK = 'vakkompas';

/** The part of a window that marks text without a change of its document. */
interface MarkingView {
  readonly CSS: { readonly highlights?: Map<string, unknown> };
  readonly Highlight?: new (...ranges: readonly Range[]) => unknown;
}

/** Marks text in a document, in place of what was marked there; gives the document, or null for no text. */
export function mark(ranges: readonly Range[]): Document | null {
  const document = ranges[0]?.startContainer.ownerDocument ?? null;
  const view = viewOf(document);
  if (view?.Highlight) view.CSS.highlights?.set(MARK, new view.Highlight(...ranges));
  return document;
}

/** Takes the marks of a document away. */
export function unmark(document: Document): void {
  viewOf(document)?.CSS.highlights?.delete(MARK);
}

function viewOf(document: Document | null): MarkingView | null {
  return document && (document.defaultView as unknown as MarkingView | null);
}
