import { PASSAGE_LIMIT, type Passage } from '../draft.ts';
import { passageAt } from '../passage.ts';
import { SAMPLE_LIMIT, sampleOf } from '../sample.ts';
import { type Caret, caretIn } from './caret.ts';
import { headingsOf, levelOf } from './headings.ts';
import { startOfRun } from './runs.ts';
import { tidy } from './spaces.ts';
import type { SurfaceReading } from './surface.ts';
import { blockOf, gather, pieceOf, TEXT, walkFrom } from './walk.ts';

/** Shorter paragraphs are dates, addresses and captions. */
const SUBSTANTIAL = 80;
/** An empty paragraph is left for the nearest with text within so many nodes. */
const NEAR = 200;

/**
 * Reads an element that holds its text as nodes: the block with the caret, else its opening paragraph.
 *
 * @param caret Where the writer is; the caret of the page when that is left out.
 */
export function readTree(root: HTMLElement, caret: Caret | null = caretIn(root)): SurfaceReading {
  const opening = caret ? null : openingOf(root);
  const place = caret ?? (opening && { node: opening, offset: 0 });
  const { outline, path } = headingsOf(root, place?.node ?? null);
  if (!place) return { outline, passage: null, place: null };
  const at = textAt(root, place);
  const node = startOfRun(at.node, root);
  return { outline, passage: passageOf(root, at, path, caret !== null), place: node && { node, at: 0 } };
}

/** Beginning and end of the text of a tree, at most `SAMPLE_LIMIT` characters. */
export function sampleTree(root: HTMLElement): string {
  // More than is needed, because what is gathered shrinks as it is tidied.
  const head = gather(root, { limit: SAMPLE_LIMIT * 1.5 });
  if (head.length < SAMPLE_LIMIT) return head;
  return sampleOf(head, gather(root, { limit: SAMPLE_LIMIT, budget: 4_000, backwards: true }));
}

function openingOf(root: HTMLElement): Node | null {
  const all = [...root.querySelectorAll('p')].slice(0, 50);
  const long = (one: Node) => gather(one, { limit: SUBSTANTIAL, budget: 100 }).length >= SUBSTANTIAL;
  return all.find(long) ?? all[0] ?? root.firstChild;
}

/**
 * A caret as a place in a text, where there is one: the caret between two elements belongs to the one after
 * it, at the very end to the last one. Someone on an empty line is still at the paragraph above it.
 */
function textAt(root: HTMLElement, { node, offset }: Caret): Caret {
  const child = node.nodeType === TEXT ? null : (node.childNodes[offset] ?? node.lastChild);
  const at = { node: child ?? node, offset: child ? 0 : offset };
  if (passageOf(root, at, [], true).text) return at;
  return nearText(root, at.node, true) ?? nearText(root, at.node, false) ?? at;
}

function nearText(root: HTMLElement, from: Node, backwards: boolean): Caret | null {
  const walk = walkFrom(root, from, backwards);
  for (let steps = 0; steps < NEAR && walk.step(); steps++) {
    const { node } = walk;
    if (node.nodeType === TEXT && walk.readable() && tidy((node as Text).data.slice(0, 1_000)).trim()) {
      return { node, offset: backwards ? (node as Text).length : 0 };
    }
  }
  return null;
}

function passageOf(
  root: HTMLElement,
  { node, offset }: Caret,
  path: readonly string[],
  hasCaret: boolean,
): Passage {
  const within = blockOf(node, root);
  const piece = (from: number, to: number) =>
    node.nodeType === TEXT ? pieceOf(node, within, Math.max(0, from), to) : '';
  const walk = { limit: PASSAGE_LIMIT, budget: 500, from: node, within };
  const before = gather(root, { ...walk, backwards: true }) + piece(offset - PASSAGE_LIMIT, offset);
  const after = piece(offset, offset + PASSAGE_LIMIT) + gather(root, walk);
  const text = tidy(before + after);
  // A heading is one line, whatever line breaks it has.
  const whole = levelOf(within, root) > 0 ? text.replaceAll('\n', ' ') : text;
  return passageAt(whole, tidy(before).length, path, hasCaret);
}
