import { plainBlocks } from '../plain-blocks.ts';
import { levelOf } from './headings.ts';
import { tidy } from './spaces.ts';
import type { Placed, PlacedBlock } from './surface.ts';
import { blockOf, pieceOf, walkFrom } from './walk.ts';

/** A stretch of a tree that stands in one block: texts and line breaks, in reading order. */
export interface Run {
  readonly block: Node;
  readonly nodes: readonly Node[];
}

/** So many nodes are visited between two moments at which a caller may pause. */
const STRETCH = 200;
/** A stretch of more nodes than this is no paragraph; where it starts is not looked for. */
const LONGEST_RUN = 500;

/** All text of a tree, as `Surface.blocks` gives it. */
export function* treeBlocks(root: HTMLElement): Generator<PlacedBlock | null, boolean> {
  const runs = runsOf(root);
  for (;;) {
    const { done, value } = runs.next();
    if (done) return value;
    if (value) yield* blocksOf(value, root);
    else yield null;
  }
}

/** The blocks in the run that a place is in. */
export function blocksNear(root: HTMLElement, { node }: Placed): readonly PlacedBlock[] {
  const run = node && runFrom(node, root);
  return run ? [...blocksOf(run, root)] : [];
}

/** The text of a run, as it stands in the page; `tidy` makes it what is read. */
export function rawText({ block, nodes }: Run): string {
  return nodes.map((node) => pieceOf(node, block)).join('');
}

/** The run that starts at a node; null when the page took that node away. */
export function runFrom(start: Node, root: HTMLElement): Run | null {
  if (!root.contains(start)) return null;
  const block = blockOf(start, root);
  const nodes: Node[] = [start];
  const walk = walkFrom(root, start);
  while (walk.step() && !walk.parts()) {
    if (!walk.readable()) continue;
    if (blockOf(walk.node, root) !== block) break;
    nodes.push(walk.node);
  }
  return { block, nodes };
}

/** The first node of the run that a node stands in; null when that is too far away. */
export function startOfRun(node: Node, root: HTMLElement): Node | null {
  const block = blockOf(node, root);
  const walk = walkFrom(root, node, true);
  let first: Node | null = walk.readable() ? node : null;
  for (let steps = 0; walk.step() && !walk.parts(); steps++) {
    if (steps > LONGEST_RUN) return null;
    if (!walk.readable()) continue;
    if (blockOf(walk.node, root) !== block) break;
    first = walk.node;
  }
  return first;
}

function* runsOf(root: HTMLElement): Generator<Run | null, boolean> {
  const walk = walkFrom(root, root);
  let nodes: Node[] = [];
  let block: Node = root;
  for (let steps = 1; walk.step(); steps++) {
    if (steps % STRETCH === 0) {
      yield null;
      if (!root.contains(walk.node)) return false;
    }
    const own = walk.readable() ? blockOf(walk.node, root) : block;
    if (nodes.length > 0 && (own !== block || walk.parts())) {
      yield { block, nodes };
      if (!root.contains(walk.node)) return false;
      nodes = [];
    }
    block = own;
    if (walk.readable()) nodes.push(walk.node);
  }
  if (nodes.length > 0) yield { block, nodes };
  return true;
}

function* blocksOf(run: Run, root: HTMLElement): Generator<PlacedBlock> {
  const node = run.nodes[0] as Node;
  const text = tidy(rawText(run));
  const level = levelOf(run.block, root);
  if (level > 0 || !text.includes('\n')) {
    const block = text.replaceAll('\n', ' ').trim();
    if (block) yield { text: block, level, node, at: text.length - text.trimStart().length };
    return;
  }
  for (const block of plainBlocks(text)) yield { ...block, node };
}
