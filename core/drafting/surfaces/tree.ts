import { PASSAGE_LIMIT, type Passage } from '../draft.ts';
import { passageAt } from '../passage.ts';
import { SAMPLE_LIMIT, sampleOf } from '../sample.ts';
import { type Caret, caretIn } from './caret.ts';
import { headingsOf } from './headings.ts';
import type { SurfaceReading } from './surface.ts';
import { blockOf, gather, TEXT } from './walk.ts';

/** Shorter paragraphs are dates, addresses and captions. */
const SUBSTANTIAL = 80;

/** Reads an element that holds its text as nodes: the block with the caret, else its opening paragraph. */
export function readTree(root: HTMLElement): SurfaceReading {
  const caret = caretIn(root);
  const opening = caret ? null : openingOf(root);
  const place = caret ?? (opening && { node: opening, offset: 0 });
  const { outline, path } = headingsOf(root, place?.node ?? null);
  return { outline, passage: place && passageOf(root, place, path, caret !== null) };
}

/** Beginning and end of the text of a tree, at most `SAMPLE_LIMIT` characters. */
export function sampleTree(root: HTMLElement): string {
  const head = gather(root, { limit: SAMPLE_LIMIT });
  if (head.length < SAMPLE_LIMIT) return head;
  return sampleOf(head, gather(root, { limit: SAMPLE_LIMIT, budget: 4_000, backwards: true }));
}

function openingOf(root: HTMLElement): Node | null {
  const all = [...root.querySelectorAll('p')].slice(0, 50);
  const long = (one: Node) => gather(one, { limit: SUBSTANTIAL, budget: 100 }).length >= SUBSTANTIAL;
  return all.find(long) ?? all[0] ?? root.firstChild;
}

function passageOf(
  root: HTMLElement,
  { node, offset }: Caret,
  path: readonly string[],
  hasCaret: boolean,
): Passage {
  // A caret between two elements belongs to the one after it, and at the very end to the last one.
  const child = node.nodeType === TEXT ? null : (node.childNodes[offset] ?? node.lastChild);
  const at = child ?? node;
  const within = blockOf(at, root);
  const data = at.nodeType === TEXT ? (at as Text).data : '';
  const split = child ? 0 : offset;
  const walk = { limit: PASSAGE_LIMIT, budget: 500, from: at, within };
  const before =
    gather(root, { ...walk, backwards: true }) + data.slice(Math.max(0, split - PASSAGE_LIMIT), split);
  const after = data.slice(split, split + PASSAGE_LIMIT) + gather(root, walk);
  return passageAt(before + after, before.length, path, hasCaret);
}
