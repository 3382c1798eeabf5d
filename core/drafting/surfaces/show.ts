import type { Span } from '../place.ts';
import { type Run, rawText, runFrom } from './runs.ts';
import { tidy, tidyPlaces } from './spaces.ts';
import type { PlacedBlock } from './surface.ts';
import { TEXT } from './walk.ts';

/** Brings a block of a tree into view, without a change of selection, and gives the ranges to mark. */
export function showInTree(
  root: HTMLElement,
  block: PlacedBlock,
  spans: readonly Span[],
): readonly Range[] | null {
  const run = block.node && runFrom(block.node, root);
  const raw = run ? rawText(run) : '';
  if (!run || !says(tidy(raw), block)) return null;
  const places = tidyPlaces(raw);
  const ranges = spans.flatMap(([from, to]) => {
    // The end is that of the last character, which may be one of several spaces.
    const [start, last] = [places[block.at + from], places[block.at + to - 1]];
    return start === undefined || last === undefined ? [] : rangesOf(run, start, last + 1);
  });
  scrollTo(run);
  return ranges;
}

/** Whether a text still has a block where it was. */
export function says(text: string, block: PlacedBlock): boolean {
  const now = text.slice(block.at, block.at + block.text.length);
  // A heading is one line, whatever line breaks it has.
  return now === block.text || (block.level > 0 && now.replaceAll('\n', ' ') === block.text);
}

/** A range for each text that a stretch of a run holds: between two texts may stand what is no text. */
function rangesOf(run: Run, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const node of run.nodes) {
    const length = node.nodeType === TEXT ? (node as Text).length : 1;
    const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)];
    if (node.nodeType === TEXT && start < end) {
      const range = (node.ownerDocument as Document).createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
    at += length;
  }
  return ranges;
}

function scrollTo(run: Run): void {
  const [first] = run.nodes;
  const element = first?.nodeType === TEXT ? first.parentElement : (first as Element | undefined);
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}
