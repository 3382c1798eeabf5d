import type { Page } from 'puppeteer-core';

/** What the content script took of a page's main thread. */
export interface Taken {
  /** Milliseconds in our content script, from its compilation on. */
  readonly ours: number;
  /** Milliseconds in all of the extension: also its panel and its background. */
  readonly extension: number;
  /** The longest task in which our script had a part, in milliseconds, and our part of it. */
  readonly longest: number;
  readonly longestOurs: number;
  /** Tasks over 50 ms in which our script took more than half. */
  readonly longTasks: number;
  /** Milliseconds in all scripts of the page's process. */
  readonly scripts: number;
  /** How long was looked, in milliseconds. */
  readonly during: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } };
}

const SCRIPTS = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.produceCache',
  'V8.GC_SCAVENGER',
]);
const LONG = 50;
const EXTENSION = /^chrome-extension:/;
const READER = /^chrome-extension:.*\/drafting\.js$/;

/** Traces a page while something is done in it, and adds up what our content script took. */
export async function traced(page: Page, act: () => Promise<void>): Promise<Taken> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'toplevel', '-*'] });
  const started = performance.now();
  await act();
  const during = performance.now() - started;
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
  return { ...addUp(traceEvents), during };
}

function addUp(all: readonly TraceEvent[]): Omit<Taken, 'during'> {
  const timed = all.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const scripts = outermost(timed.filter(({ name }) => SCRIPTS.has(name)));
  const extension = outermost(timed.filter((event) => SCRIPTS.has(event.name) && isFrom(event, EXTENSION)));
  const ours = outermost(timed.filter((event) => SCRIPTS.has(event.name) && isFrom(event, READER)));
  const tasks = timed.filter(
    ({ name, dur }) => name === 'RunTask' || (name === 'ThreadControllerImpl::RunTask' && dur),
  );
  const shares = tasks
    .map((task) => ({ task: ms(task), ours: sum(ours.filter((event) => within(event, task))) }))
    .filter((share) => share.ours > 0);
  const longest = shares.toSorted((a, b) => b.ours - a.ours)[0];
  return {
    ours: sum(ours),
    extension: sum(extension),
    scripts: sum(scripts),
    longest: longest?.task ?? 0,
    longestOurs: longest?.ours ?? 0,
    longTasks: shares.filter((share) => share.task > LONG && share.ours > share.task / 2).length,
  };
}

/** Without the events that stand in another one of these, so that no time counts twice. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const found: TraceEvent[] = [];
  let last: TraceEvent | undefined;
  for (const event of events.toSorted((a, b) => a.tid - b.tid || a.ts - b.ts)) {
    if (last && last.tid === event.tid && within(event, last)) continue;
    found.push(event);
    last = event;
  }
  return found;
}

function within(event: TraceEvent, other: TraceEvent): boolean {
  const end = event.ts + (event.dur ?? 0);
  return (
    event.pid === other.pid &&
    event.tid === other.tid &&
    event.ts >= other.ts &&
    end <= other.ts + (other.dur ?? 0)
  );
}

function isFrom({ args }: TraceEvent, address: RegExp): boolean {
  return address.test(args?.data?.url ?? args?.data?.scriptName ?? '');
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + ms(event), 0);
}

function ms({ dur = 0 }: TraceEvent): number {
  return dur / 1_000;
}
