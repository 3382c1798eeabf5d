import { type Heading, OUTLINE_LIMIT } from '../draft.ts';
import { LONGEST_HEADING } from '../headline.ts';
import { pathOf } from '../outline.ts';
import { gather } from './walk.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** Bits of compareDocumentPosition, written out because the constants are a global. */
const FOLLOWING = 4;
const CONTAINED_BY = 16;
/** Of a heading whose level is not said. */
const USUAL = 2;

/**
 * The outline of a tree and the headings above one place in it.
 *
 * @param at A node in `root`, or null for no place.
 * @returns `outline`: the first `OUTLINE_LIMIT` headings; `path`: outermost first.
 */
export function headingsOf(
  root: HTMLElement,
  at: Node | null,
): { outline: readonly Heading[]; path: readonly string[] } {
  const all = root.querySelectorAll(HEADINGS);
  const outline: Heading[] = [];
  for (let index = 0; index < Math.min(all.length, OUTLINE_LIMIT); index++) {
    const heading = headingOf(all[index]);
    if (heading) outline.push(heading);
  }
  return { outline, path: at ? pathOf(before(all, at)) : [] };
}

/** The level of a block of a tree: 1 to 6, or 0 when it is no heading and stands in none. */
export function levelOf(block: Node, root: Node): number {
  const heading = (block as Element).closest?.(HEADINGS);
  return heading && root.contains(heading) ? levelIn(heading) : 0;
}

/** The headings before a place; searched by halves, so a million headings cost twenty looks. */
function before(all: NodeListOf<Element>, at: Node): readonly Heading[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const position = all[middle]?.compareDocumentPosition(at) ?? 0;
    // A caret in a heading is not below that heading.
    if (position & FOLLOWING && !(position & CONTAINED_BY)) low = middle + 1;
    else high = middle;
  }
  const found: Heading[] = [];
  for (let index = Math.max(0, low - OUTLINE_LIMIT); index < low; index++) {
    const heading = headingOf(all[index]);
    if (heading) found.push(heading);
  }
  return found;
}

function headingOf(element: Element | undefined): Heading | null {
  if (!element) return null;
  const text = gather(element, { limit: LONGEST_HEADING, budget: 50 }).replace(/\s+/g, ' ').trim();
  return text ? { level: levelIn(element), text } : null;
}

function levelIn(heading: Element): number {
  const level = Number(/^H([1-6])$/.exec(heading.nodeName)?.[1] ?? heading.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? Math.trunc(level) : USUAL;
}
