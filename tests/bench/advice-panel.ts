import { openDemoBrowser } from '../../scripts/browser/demo-panel.ts';
import { percentile } from '../evaluation/metrics.ts';

/** How long the page waits for the caret to rest, in milliseconds (core/drafting/pace.ts). */
const QUIET = 300;
const ROUNDS = 4;

/** From a move of the caret to the frame that shows its cards, in the real panel of Chromium. */
export async function benchAdvicePanel(): Promise<string> {
  const { browser, demo, close } = await openDemoBrowser('chromium');
  try {
    const page = await browser.openPage(demo.url);
    const panel = await browser.openPanel();
    await panel.waitFor(() => document.querySelector('.draft-head') !== null);
    const paragraphs = await page.evaluate(() =>
      [...document.querySelectorAll('#editor p')].map((one) => one.textContent?.slice(0, 40) ?? ''),
    );
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [at, start] of paragraphs.entries()) {
        const painted = panel.evaluate(async (wanted) => {
          while (!document.querySelector('.draft-head__passage')?.textContent?.startsWith(wanted))
            await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          return Date.now();
        }, start);
        const moved = await page.evaluate((place) => {
          document.getElementById('editor')?.focus();
          const paragraph = document.querySelectorAll('#editor p')[place];
          document.getSelection()?.collapse(paragraph?.firstChild ?? null, 1);
          return Date.now();
        }, at);
        const took = (await painted) - moved - QUIET;
        // The first round warms up; a caret that was there already is no move.
        if (round > 0 && took > -QUIET / 2) times.push(took);
      }
    }
    const [p50, p95] = [percentile(times, 0.5) ?? 0, percentile(times, 0.95) ?? 0];
    return `From a move of the caret to painted cards, beyond the ${QUIET} ms of rest (${times.length} moves, ${browser.name}): p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; aim 100 ms`;
  } finally {
    await close();
  }
}
