import { gather } from './walk.ts';

/** More editors than this on one page are not looked at. */
const MOST = 20;

/**
 * The element with the most text. Sizes are compared up to 5,000 characters: what is larger than that is
 * an editor anyhow.
 *
 * @param all Candidates; hidden ones and those after the twentieth visible one do not count.
 */
export function largest(all: Iterable<Element>): HTMLElement | null {
  let best: HTMLElement | null = null;
  let most = -1;
  let seen = 0;
  for (const element of all as Iterable<HTMLElement>) {
    if (element.checkVisibility?.() === false) continue;
    const size = sizeOf(element);
    if (size > most) [best, most] = [element, size];
    if (++seen === MOST) break;
  }
  return best;
}

/** Characters in an element; of a tree at most 5,000 in 500 nodes are counted. */
export function sizeOf(element: HTMLElement): number {
  const { value } = element as HTMLTextAreaElement;
  return typeof value === 'string' ? value.length : gather(element, { limit: 5_000, budget: 500 }).length;
}
