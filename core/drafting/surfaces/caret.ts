/** A place in a tree: a node and an offset in its text or its children. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Chromium has it, the standard has not. */
interface SelectingRoot {
  getSelection?(): Selection | null;
}

/**
 * Where the caret is, also inside an open shadow root.
 *
 * @returns Null when it is not in `root`.
 */
export function caretIn(root: HTMLElement): Caret | null {
  const tree = root.getRootNode() as Node & SelectingRoot;
  const selection = tree.getSelection?.() ?? root.ownerDocument.getSelection();
  if (!selection) return null;
  const { focusNode: node, focusOffset: offset } = selection;
  if (node && root.contains(node)) return { node, offset };
  if (tree === root.ownerDocument) return null;
  const range = selection.getComposedRanges?.({ shadowRoots: [tree as ShadowRoot] })[0];
  if (!range || !root.contains(range.endContainer)) return null;
  return { node: range.endContainer, offset: range.endOffset };
}
