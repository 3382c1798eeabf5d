/** A page of more elements than this is not searched for components; the one with the focus is found anyhow. */
const MOST = 3_000;

/** The open shadow roots of a page, also those inside each other. */
export function shadowRootsOf(document: Document): readonly ShadowRoot[] {
  // A live list that the browser keeps, so that its length is known without a walk.
  if (document.getElementsByTagName('*').length > MOST) return [];
  const found: ShadowRoot[] = [];
  collect(document, found);
  return found;
}

function collect(tree: Document | ShadowRoot, found: ShadowRoot[]): void {
  for (const { shadowRoot } of tree.querySelectorAll('*')) {
    if (!shadowRoot || found.length > 100) continue;
    found.push(shadowRoot);
    collect(shadowRoot, found);
  }
}
