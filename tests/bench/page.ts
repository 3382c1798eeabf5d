import { setTimeout as sleep } from 'node:timers/promises';
import { openWire } from '../e2e/editors/wire.ts';
import { mean } from '../evaluation/metrics.ts';
import { SCENARIOS, type Scenario } from './page/scenarios.ts';
import { soak } from './page/soak.ts';
import { type BenchStage, type Counts, countsOf, setStage } from './page/stage.ts';
import { type Taken, traced } from './page/trace.ts';

/** How the extension stands beside a page. */
const WAYS = ['without', 'panel closed', 'panel open', 'whole text'] as const;
type Way = (typeof WAYS)[number];

interface Measure extends Taken, Counts {}

/** What the extension adds to a page, in turns with the same page without it and in both orders. */
export async function benchPage({ soak: long }: { readonly soak: boolean }): Promise<string> {
  const stage = await setStage();
  try {
    if (long) return await soak(stage);
    const measures = new Map<string, Measure[]>();
    const take = async (ways: readonly Way[]) => {
      for (const scenario of SCENARIOS) {
        for (const way of ways) {
          const key = `${scenario.name}|${way}`;
          measures.set(key, [...(measures.get(key) ?? []), await measure(stage, scenario, way)]);
        }
      }
    };
    await take(['without', 'panel closed']);
    await take(['panel closed', 'without']);
    await stage.open('/textarea', true);
    await stage.browser.openPanel();
    await take(['without', 'panel open', 'whole text']);
    await take(['whole text', 'panel open', 'without']);
    return table(measures);
  } finally {
    await stage.close();
  }
}

async function measure(stage: BenchStage, scenario: Scenario, way: Way): Promise<Measure> {
  // An empty tab stays, so that the one that is measured can be closed.
  const opened = await stage.open('/textarea', false);
  let counts: Counts | undefined;
  let page = opened;
  const taken = await traced(opened.page, async () => {
    page = await stage.open(scenario.path, way !== 'without');
    await scenario.prepare(page);
    if (way === 'whole text') {
      const wire = await openWire(await stage.browser.panel());
      await wire.send({ type: 'follow', whole: true });
    }
    await sleep(200);
    await scenario.act(page);
    counts = await countsOf(page);
  });
  await page.view.close();
  await opened.view.close();
  return { ...taken, ...(counts as Counts) };
}

function table(measures: ReadonlyMap<string, readonly Measure[]>): string {
  const lines = SCENARIOS.flatMap((scenario) => {
    const of = (way: Way) => measures.get(`${scenario.name}|${way}`) ?? [];
    const without = of('without');
    const rows = WAYS.map((way) => row(way, of(way), without));
    return [scenario.name, ...rows];
  });
  return [HEAD, ...lines].join('\n');
}

const HEAD =
  'way             our ms   % of a core   extension ms   longest of ours   long tasks   all scripts ×   heap ×   listeners +';

function row(way: Way, all: readonly Measure[], without: readonly Measure[]): string {
  const of = (some: readonly Measure[], pick: (one: Measure) => number) => mean(some.map(pick)) ?? 0;
  const ours = of(all, ({ ours }) => ours);
  const ratio = (pick: (one: Measure) => number) => (of(all, pick) / (of(without, pick) || 1)).toFixed(2);
  return [
    `  ${way.padEnd(13)}`,
    ours.toFixed(1).padStart(7),
    `${((100 * ours) / of(all, ({ during }) => during)).toFixed(2)} %`.padStart(13),
    of(all, ({ extension }) => extension)
      .toFixed(1)
      .padStart(15),
    `${Math.max(0, ...all.map(({ longestOurs }) => longestOurs)).toFixed(1)} ms`.padStart(18),
    String(all.reduce((sum, { longTasks }) => sum + longTasks, 0)).padStart(13),
    ratio(({ scripts }) => scripts).padStart(15),
    ratio(({ heap }) => heap).padStart(8),
    String(Math.round(of(all, (one) => one.listeners) - of(without, (one) => one.listeners))).padStart(13),
  ].join('');
}
