import { type Heading, OUTLINE_LIMIT } from '../draft.ts';
import { LONGEST_HEADING } from '../headline.ts';
import { pathOf } from '../outline.ts';
import { canvas } from './canvas.ts';
import type { Surface } from './surface.ts';
import { gather } from './walk.ts';

/** The list of headings beside the document, when it is open. */
const ITEMS = '.navigation-item';
const CURRENT = '.location-indicator-highlight';
const LEVEL = '[class*="navigation-item-level-"]';

/**
 * Google Docs draws its text on a canvas. What can be read is the outline beside it, and which heading
 * in it the writer is at.
 */
export const googleDocs: Surface = {
  ...canvas,
  id: 'google-docs',
  detect: (document) =>
    document.location?.hostname === 'docs.google.com' && document.querySelector('.kix-appview-editor')
      ? document.body
      : null,
  read(root) {
    const items = [...root.querySelectorAll(ITEMS)].slice(0, OUTLINE_LIMIT);
    const outline = items.map(headingOf).filter((heading) => heading.text);
    const here = items.findIndex((item) => item.matches(CURRENT));
    const headings = pathOf(items.slice(0, here + 1).map(headingOf));
    return { outline, passage: here < 0 ? null : { text: '', headings, hasCaret: true }, place: null };
  },
};

function headingOf(item: Element): Heading {
  const { className } = item.matches(LEVEL) ? item : (item.querySelector(LEVEL) ?? item);
  const level = Number(/navigation-item-level-(\d)/.exec(className)?.[1] ?? 0) + 1;
  return { level: Math.min(level, 6), text: gather(item, { limit: LONGEST_HEADING, budget: 50 }).trim() };
}
