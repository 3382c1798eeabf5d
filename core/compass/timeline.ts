import { type Day, earlier } from '../dates.ts';
import type { Route, RoutePeriod } from '../guidance/route.ts';

/** A step of a route with the latest day on which it still leads to what is wished. */
export interface TimelineStep {
  readonly id: string;
  readonly title: string;
  /** Null for a step after the last one that has a date. */
  readonly latest: Day | null;
  /** The latest day has passed. */
  readonly tooLate: boolean;
  /** What puts the latest day there; null when it is only the step that comes after. */
  readonly because: TimelineReason | null;
  /** The period of this step that is no firm norm, which the writer may change; null without one. */
  readonly estimate: Estimate | null;
  /** Periods of this step that hold only in some cases, for the writer to judge. */
  readonly otherwise: readonly OtherPeriod[];
}

/** A period that puts the latest day of a step where it is. */
export interface TimelineReason {
  /** ISO 8601 duration. */
  readonly period: string;
  /** Title of the step that must come so long after. */
  readonly beforeStep: string;
  /** The period of the library; null when the writer gave another. */
  readonly rule: RoutePeriod | null;
}

/** A period of the library with the step that it counts from. */
export interface OtherPeriod {
  readonly rule: RoutePeriod;
  /** Title of the step that must come so long after. */
  readonly beforeStep: string;
}

/** A period that counts; one without a firm source the writer may change. */
export interface Estimate extends OtherPeriod {
  /** The writer's own period where there is one, else that of the library; ISO 8601 duration. */
  readonly period: string;
  readonly isOwn: boolean;
}

/** From where to count back, and how. */
export interface TimelineOptions {
  /** Ids of the steps that have a date, and those dates. */
  readonly wished: readonly { readonly step: string; readonly day: Day }[];
  readonly today: Day;
  /** Own periods by id of the step, ISO 8601 durations. They count for estimates only. */
  readonly own?: ReadonlyMap<string, string>;
}

/**
 * Counts back from wished dates over the steps of a route: no step is later than the one after it, and a
 * period parts it from a later step. Of several periods before the same step a firm one counts before an
 * estimate, and then the shortest; the others hold in some cases and are named.
 */
export function timelineOf(
  route: Route,
  { wished, today, own = new Map() }: TimelineOptions,
): TimelineStep[] {
  const dated = new Map(wished.map(({ step, day }) => [step, day]));
  const end = route.steps.findLastIndex(({ id }) => dated.has(id));
  const latest = new Map<string, Day>();
  const steps: TimelineStep[] = [];
  let after: Day | null = null;
  for (const [at, { id, title, periods }] of [...route.steps.entries()].reverse()) {
    const { counted, otherwise } = chosen(periods, own.get(id), route);
    const estimate = counted.find(({ rule }) => !rule.firm) ?? null;
    let day: Day | null = at > end ? null : earliest(dated.get(id) ?? null, after);
    let because: TimelineReason | null = null;
    for (const { rule, period, isOwn, beforeStep } of counted) {
      const later = latest.get(rule.before);
      const due = later === undefined ? null : earlier(later, period);
      if (due === null || (day !== null && due >= day)) continue;
      day = due;
      because = { period, beforeStep, rule: isOwn ? null : rule };
    }
    if (day !== null) latest.set(id, day);
    after = day;
    steps.unshift({
      ...{ id, title, latest: day, because, estimate, otherwise },
      tooLate: day !== null && day < today,
    });
  }
  return steps;
}

function earliest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Per later step the shortest period, firm before estimated; an own period in place of an estimate. */
function chosen(
  periods: readonly RoutePeriod[],
  own: string | undefined,
  route: Route,
): { counted: Estimate[]; otherwise: OtherPeriod[] } {
  const named = (rule: RoutePeriod): OtherPeriod => ({ rule, beforeStep: titleOf(rule.before, route) });
  const byStep = [...Map.groupBy(periods, ({ before: step }) => step).values()];
  const sorted = byStep.map((some) =>
    some.toSorted((a, b) => Number(b.firm) - Number(a.firm) || lengthOf(a.minimum) - lengthOf(b.minimum)),
  );
  return {
    counted: sorted.flatMap(([rule]) => {
      if (!rule) return [];
      const isOwn = own !== undefined && !rule.firm;
      return [{ ...named(rule), period: isOwn ? own : rule.minimum, isOwn }];
    }),
    otherwise: sorted.flatMap(([, ...others]) => others.map(named)),
  };
}

const DAYS = { D: 1, W: 7, M: 30, Y: 365 } as const;

/** About how many days a period is, to compare two. */
function lengthOf(period: string): number {
  return Number.parseInt(period.slice(1), 10) * (DAYS[period.at(-1) as keyof typeof DAYS] ?? 1);
}

function titleOf(id: string, { steps }: Route): string {
  return steps.find((step) => step.id === id)?.title ?? id;
}
