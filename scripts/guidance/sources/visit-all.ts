import type { Ask } from './polite.ts';
import { type Visit, visit } from './visit.ts';

/** How many hosts are visited beside each other. */
const HOSTS_AT_ONCE = 4;
/** When this many hosts cannot be found, it is we who have no connection. */
const PROBES = 3;

/** Hears of every address that was visited. */
export type OnVisit = (url: string, visit: Visit, done: number, total: number) => void;

/**
 * Visits addresses, each once, some hosts beside each other. Gives what was found per address, or
 * undefined when there is no connection at all.
 */
export async function visitAll(
  urls: readonly string[],
  ask: Ask,
  onVisit: OnVisit,
): Promise<ReadonlyMap<string, Visit> | undefined> {
  const visits = new Map<string, Visit>();
  const total = new Set(urls).size;
  const go = async (url: string) => {
    if (visits.has(url)) return;
    const found = await visit(url, ask);
    visits.set(url, found);
    onVisit(url, found, visits.size, total);
  };
  const perHost = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  if (await isOffline(perHost, go, visits)) return undefined;
  const queue = perHost.values();
  const work = async () => {
    for (const some of queue) for (const url of some) await go(url);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return visits;
}

/** One host that is not found may be gone; several in a row, before any other answered, means no network. */
async function isOffline(
  perHost: readonly (readonly string[])[],
  go: (url: string) => Promise<void>,
  visits: ReadonlyMap<string, Visit>,
): Promise<boolean> {
  const probes = perHost.slice(0, PROBES).flatMap((some) => some.slice(0, 1));
  for (const url of probes) {
    await go(url);
    const found = visits.get(url);
    if (found?.state !== 'unreachable' || !found.network) return false;
  }
  return probes.length > 1;
}
