import { percentile } from '../evaluation/metrics.ts';
import { timed } from '../evaluation/timed.ts';

/** What one contestant took. */
export interface Measured {
  readonly name: string;
  /** Milliseconds per item: median and 95th percentile. */
  readonly p50: number;
  readonly p95: number;
}

/**
 * Runs contestants over the same items in turn, item by item, so that a machine that slows down slows
 * all of them down. The first round warms up and is not counted.
 */
export function measure<Item>(
  contestants: Readonly<Record<string, (item: Item) => unknown>>,
  items: readonly Item[],
  rounds = 3,
): Measured[] {
  const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const item of items) {
      for (const [name, run] of Object.entries(contestants)) {
        const { ms } = timed(() => run(item));
        if (round > 0) times.get(name)?.push(ms);
      }
    }
  }
  return [...times].map(([name, all]) => ({
    name,
    p50: percentile(all, 0.5) ?? 0,
    p95: percentile(all, 0.95) ?? 0,
  }));
}

/** A table with each contestant's time and its ratio to the first. */
export function ratios(measured: readonly Measured[]): string {
  const [first] = measured;
  return measured
    .map(({ name, p50, p95 }) => {
      const ratio = first && first.p50 > 0 ? (p50 / first.p50).toFixed(1) : '–';
      return `${name.padEnd(34)} p50 ${p50.toFixed(3)} ms   p95 ${p95.toFixed(3)} ms   × ${ratio}`;
    })
    .join('\n');
}
