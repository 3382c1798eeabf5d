import type { View } from './driver.ts';
import { screenshotSideBySide } from './side-by-side.ts';
import { type Stop, tour, visit } from './tour.ts';

/** At most so many paragraphs of a draft are visited. */
const STOPS = 12;

/**
 * Goes through the draft and prints the panel's cards with their reasons for each paragraph visited;
 * writes a picture of page and panel at the paragraph that got most.
 */
export async function showTour(page: View, panel: View, picture: string): Promise<void> {
  let best: Stop | undefined;
  for await (const stop of tour(page, panel, STOPS)) {
    console.log(`\n“${stop.words}”`);
    for (const { title, reason } of stop.cards) console.log(`  • ${title}${reason && `: ${reason}`}`);
    if (stop.cards.length === 0) console.log(`  – ${stop.said}`);
    if (!best || stop.cards.length > best.cards.length) best = stop;
  }
  if (best) await visit(page, panel, best);
  await screenshotSideBySide(page, panel, picture);
  console.log(`\nPage and panel: ${picture}`);
}
