import { setTimeout as sleep } from 'node:timers/promises';
import type { Library } from '../../core/guidance/library.ts';
import { openDemoBrowser } from '../../scripts/browser/demo-panel.ts';
import type { BrowserUnderTest, View } from '../../scripts/browser/driver.ts';
import { putIn } from '../e2e/dossier/store.ts';
import { percentile } from '../evaluation/metrics.ts';
import type { BenchTools } from './dossier-in-page.ts';
import type { Measured } from './measure.ts';

/** Pins and dossiers; the last is a large dossier by itself. */
const SIZES = [
  [100, 2],
  [1_000, 20],
  [10_000, 200],
  [1_000, 1],
] as const;
const QUERIES = ['uitvoering', 'persoonsgegevens', 'uwv notitie'];
/** How often something is done for one figure, and how far apart, in milliseconds. */
const ROUNDS = 25;
const APART = 120;
/** Aims, in milliseconds. */
const AIMS = 'aims: open ≤ 100 ms, add ≤ 20 ms, a keystroke ≤ 16 ms, docx ≤ 2 s, a frame 16.7 ms';

/** The dossier in real browsers, with much in it. */
export async function benchDossier(library: Library): Promise<string> {
  for (const kind of ['chromium', 'firefox'] as const) {
    const { browser, demo, close } = await openDemoBrowser(kind);
    try {
      console.log(`\n${browser.name}; ${AIMS}`);
      // Said as it comes: the whole takes minutes.
      for (const [pins, dossiers] of SIZES)
        for (const line of await benchSize(browser, demo.url, library, pins, dossiers)) console.log(line);
    } finally {
      await close();
    }
  }
  return '';
}

async function benchSize(
  browser: BrowserUnderTest,
  page: string,
  library: Library,
  pins: number,
  dossiers: number,
): Promise<string[]> {
  const tools = await browser.extensionPage('icons/16.png');
  await putIn(tools, 'tests/bench/dossier-in-page.ts');
  await run(tools, 'fill', library.cards, pins, dossiers, page);
  await browser.openPage(page);
  const panel = await browser.openPanel();
  await panel.waitFor(
    () =>
      document.querySelector('.tab-bar__count') !== null && document.querySelector('.draft-head') !== null,
  );
  const times = [
    await openings(panel),
    row('the pins of the dossier from disk', await run(tools, 'read', 20)),
    ...(await adding(tools)),
    ...(dossiers > 1 ? rows(await run(tools, 'search', QUERIES)) : []),
    await latency(tools, panel),
    await scrolling(panel),
    row('docx, from click to file', await docx(panel)),
  ];
  await tools.close();
  const title = `${pins} pins in ${dossiers} ${dossiers === 1 ? 'dossier' : 'dossiers'}`;
  return [
    title,
    ...times.map(
      ({ name, p50, p95 }) => `  ${name.padEnd(36)} p50 ${p50.toFixed(1)} ms   p95 ${p95.toFixed(1)} ms`,
    ),
  ];
}

/** From the click on the tab to the frame that shows pins. */
async function openings(panel: View): Promise<Measured> {
  const times = await panel.evaluate(async () => {
    const found: number[] = [];
    const tab = (name: string) => document.querySelector<HTMLElement>(`[data-tab="${name}"]`);
    for (let round = 0; round < 12; round += 1) {
      tab('text')?.click();
      await new Promise((next) => setTimeout(next, 150));
      const started = performance.now();
      tab('dossier')?.click();
      while (!document.querySelector('.pin')) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      found.push(performance.now() - started);
    }
    return found;
  });
  return row('open the view, click to painted', spread(times));
}

/** One pin after another as somebody makes them: other views have shown the last before the next comes. */
async function adding(tools: View): Promise<Measured[]> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    // The waits are on this side: a tab in the background has slow clocks.
    await sleep(APART);
    for (const [name, ms] of Object.entries(await run(tools, 'add'))) {
      times[name] ??= [];
      times[name].push(ms);
    }
  }
  return rows(Object.fromEntries(Object.entries(times).map(([name, all]) => [name, spread(all)])));
}

/** From a write in one window to the frame that shows it in another. */
async function latency(tools: View, panel: View): Promise<Measured> {
  await panel.evaluate(() => {
    const seen: Record<string, number> = {};
    Object.assign(window, { seen });
    const look = () => {
      const note = document.querySelector<HTMLTextAreaElement>('.pin__note')?.value ?? '';
      seen[note] ??= Date.now();
      requestAnimationFrame(look);
    };
    look();
  });
  await panel.evaluate(() => document.querySelector<HTMLElement>('.dossier-head__name')?.focus());
  const written: number[] = [];
  for (let at = 0; at < ROUNDS; at += 1) {
    written.push(await run(tools, 'write', at));
    await sleep(APART);
  }
  await panel.waitFor(
    (last) => `Versie ${last}.` in (window as unknown as { seen: object }).seen,
    written.length - 1,
  );
  const seen = await panel.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen);
  return row(
    'a change shows in another window',
    spread(written.flatMap((at, index) => (seen[`Versie ${index}.`] ?? at) - at)),
  );
}

/** Frames while the list scrolls from its top, 60 pixels a frame. */
async function scrolling(panel: View): Promise<Measured> {
  const frames = await panel.evaluate(async () => {
    const main = document.querySelector('.panel__main');
    const found: number[] = [];
    let last = await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 150; frame += 1) {
      main?.scrollBy(0, 60);
      const now = await new Promise<number>(requestAnimationFrame);
      found.push(now - last);
      last = now;
    }
    return found;
  });
  return row('a frame while scrolling', spread(frames));
}

async function docx(panel: View): Promise<{ p50: number; p95: number }> {
  await panel.evaluate(() =>
    document.querySelector<HTMLElement>('.dossier-head .card-actions > button')?.click(),
  );
  await panel.waitFor(() => document.querySelector('.sheet__formats') !== null);
  const times = await panel.evaluate(async () => {
    const found: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const started = performance.now();
      document.querySelector<HTMLElement>('.sheet__formats button')?.click();
      do await new Promise((next) => setTimeout(next, 5));
      while (document.querySelector('.sheet progress'));
      found.push(performance.now() - started);
    }
    return found;
  });
  return spread(times);
}

function spread(times: readonly number[]): { p50: number; p95: number } {
  return { p50: percentile(times, 0.5) ?? 0, p95: percentile(times, 0.95) ?? 0 };
}

function row(name: string, { p50, p95 }: { p50: number; p95: number }): Measured {
  return { name, p50, p95 };
}

function rows(all: Readonly<Record<string, { p50: number; p95: number }>>): Measured[] {
  return Object.entries(all).map(([name, times]) => row(name, times));
}

/** Runs a tool of the bench in its page. */
function run<Name extends keyof BenchTools>(
  view: View,
  name: Name,
  ...args: Parameters<BenchTools[Name]>
): Promise<Awaited<ReturnType<BenchTools[Name]>>> {
  return view.evaluate(
    (wanted, ...given) => {
      const { benchTools } = window as unknown as {
        benchTools: Record<string, (...all: unknown[]) => unknown>;
      };
      return benchTools[wanted]?.(...given);
    },
    name,
    ...args,
  ) as Promise<Awaited<ReturnType<BenchTools[Name]>>>;
}
