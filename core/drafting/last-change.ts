const changed = new WeakMap<Document, WeakRef<Node>>();

/** Remembers what changed last in a document. */
export function noteChange(node: Node): void {
  const document = node.ownerDocument;
  if (document) changed.set(document, new WeakRef(node));
}

/** What changed last, when that is in `root` and still there. */
export function changedIn(root: Node): Node | null {
  const node = root.ownerDocument && changed.get(root.ownerDocument)?.deref();
  return node && root.contains(node) ? node : null;
}
