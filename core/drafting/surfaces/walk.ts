/**
 * Reads text out of a tree with a budget of nodes and characters. Not `innerText`, which lays out the
 * page, and not `textContent`, which copies everything.
 */

/** Most nodes that one reading visits. */
const NODE_BUDGET = 20_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HTML LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'TITLE']);
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
 * @returns At most `limit` characters: the first ones, or with `backwards` the last ones.
 */
export function gather(root: Node, walk: Walk): string {
  const { limit, budget = NODE_BUDGET, backwards = false, from, within } = walk;
  const walker = (root.ownerDocument as Document).createTreeWalker(root, ELEMENTS_AND_TEXT);
  if (from) walker.currentNode = from;
  else if (backwards) for (let depth = 0; depth < budget && walker.lastChild(); depth++);
  const parts: string[] = [];
  let room = limit;
  let block: Node | null = from ? (within ?? null) : null;
  let node = from || !backwards ? step() : walker.currentNode;
  for (let visited = 0; node && visited < budget && room > 0; visited++, node = step()) {
    if (node.nodeName === 'BR') add('\n');
    if (node.nodeType !== TEXT || SILENT.has(node.parentNode?.nodeName ?? '')) continue;
    const own = blockOf(node, root);
    if (within && own !== within) break;
    if (block && own !== block) add('\n');
    block = own;
    const { data } = node as Text;
    add((backwards ? data.slice(-room) : data.slice(0, room)).replace(/\s+/g, ' '));
  }
  return (backwards ? parts.reverse() : parts).join('');

  function step(): Node | null {
    return backwards ? walker.previousNode() : walker.nextNode();
  }
  function add(part: string): void {
    if (room > 0) parts.push(part);
    room -= part.length;
  }
}
