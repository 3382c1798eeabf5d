/**
 * Reads text out of a tree with a budget of nodes and characters. Not `innerText`, which lays out the
 * page, and not `textContent`, which copies everything.
 */
import { tidy } from './spaces.ts';

/** Most nodes that one reading visits. */
const NODE_BUDGET = 20_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** What stands in a tree and is no text of it. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON TITLE NAV svg IFRAME'.split(' '),
);
/** What editors put in a text for themselves. */
const MARKS = [
  '[data-mce-bogus=all],[data-slate-placeholder],[data-cke-hidden-sel],.ck-fake-selection-container',
  '.ql-clipboard,.cm-placeholder,.ProseMirror-widget',
].join();
/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, written out because the constants are a global. */
const ELEMENTS_AND_TEXT = 5;
/** Node.TEXT_NODE. */
export const TEXT = 3;

/** The paragraph, list item or cell that a node is in; `root` when it stands in none. */
export function blockOf(node: Node, root: Node): Node {
  let block: Node = node;
  // The limit keeps a page with absurd nesting from making this slow.
  for (let steps = 0; steps < 100 && block !== root; steps++) {
    if (BLOCKS.has(block.nodeName)) return block;
    if (!block.parentNode) break;
    block = block.parentNode;
  }
  return root;
}

/** A walk through a tree, past all that is no text of it. */
export interface TextWalk {
  /** Goes one node on; whether there was one. */
  step(): boolean;
  /** Where the walk is. */
  readonly node: Node;
  /** Whether `node` is something to read: a text or a line break. */
  readable(): boolean;
  /** Whether a block starts at `node`, so that what stands around it is no one stretch. */
  parts(): boolean;
}

/** Starts a walk at a node, which itself is the first `node`. */
export function walkFrom(root: Node, start: Node, backwards = false): TextWalk {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, ELEMENTS_AND_TEXT);
  walker.currentNode = start;
  return {
    step: backwards ? backward : forward,
    get node() {
      return walker.currentNode;
    },
    readable: () => walker.currentNode.nodeType === TEXT || walker.currentNode.nodeName === 'BR',
    parts: () => BLOCKS.has(walker.currentNode.nodeName),
  };

  function forward(): boolean {
    let more = walker.nextNode() !== null;
    while (more && isSilent(walker.currentNode)) more = pass();
    return more;
  }
  /** Goes past what is in the current node. */
  function pass(): boolean {
    while (!walker.nextSibling()) if (!walker.parentNode()) return false;
    return true;
  }
  function backward(): boolean {
    if (!walker.previousNode()) return false;
    // What stands in something silent is met before that itself.
    let silent: Node | null = null;
    for (let up: Node | null = walker.currentNode; up && up !== root; up = up.parentNode)
      if (isSilent(up)) silent = up;
    if (silent) walker.currentNode = silent;
    return silent ? backward() : true;
  }
}

function isSilent(node: Node): boolean {
  if (node.nodeType === TEXT) return false;
  return SILENT.has(node.nodeName) || ((node as Element).hasAttributes() && (node as Element).matches(MARKS));
}

/**
 * A text node, or a part of it, as text of the same length, so that places in both are the same. A line
 * break is a newline; newlines in the source of a page are spaces.
 */
export function pieceOf(node: Node, block: Node, from = 0, to?: number): string {
  if (node.nodeType !== TEXT) return '\n';
  const data = (node as Text).data.slice(from, to);
  return block.nodeName === 'PRE' ? data : data.replace(/[^\S\uFEFF]/g, ' ');
}

/** How to walk; what is left out has the value that reads a whole tree from its start. */
export interface Walk {
  /** Most characters to return. */
  readonly limit: number;
  /** Most nodes to visit. */
  readonly budget?: number;
  readonly backwards?: boolean;
  /** Start next to this node, which itself is not read. */
  readonly from?: Node;
  /** Stop at the border of this block. */
  readonly within?: Node;
}

/**
 * Gathers the text of a tree, with a newline between blocks and for a line break.
 *
 * @returns About `limit` characters: the first ones, or with `backwards` the last ones. As they stand in
 *   the page when `within` is given, else tidy.
 */
export function gather(root: Node, walk: Walk): string {
  const { limit, budget = NODE_BUDGET, backwards = false, from, within } = walk;
  const nodes = walkFrom(root, from ?? (backwards ? lastOf(root, budget) : root), backwards);
  const parts: string[] = [];
  let room = limit;
  let block: Node | null = within ?? null;
  let more = from || !backwards ? nodes.step() : true;
  let parted = false;
  for (let visited = 0; more && visited < budget && room > 0; visited++, more = nodes.step()) {
    if (nodes.parts()) {
      if (within) break;
      parted = true;
    }
    if (!nodes.readable()) continue;
    const { node } = nodes;
    const own = blockOf(node, root);
    if (within && own !== within) break;
    if (block && (parted || own !== block)) parts.push('\n');
    parted = false;
    block = own;
    const piece = backwards ? pieceOf(node, own, -room) : pieceOf(node, own, 0, room);
    parts.push(piece);
    room -= piece.length;
  }
  const text = (backwards ? parts.reverse() : parts).join('');
  return within ? text : tidy(text);
}

function lastOf(root: Node, deepest: number): Node {
  let node = root;
  for (let depth = 0; depth < deepest && node.lastChild; depth++) node = node.lastChild;
  return node;
}
