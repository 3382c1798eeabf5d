import type { Route, RoutePeriod } from '../guidance/route.ts';
import { type Day, earlier } from './dates.ts';

/** A step of a route with the latest day on which it still leads to the wished one. */
export interface TimelineStep {
  readonly id: string;
  readonly title: string;
  /** Null for a step after the one that the date is wished for. */
  readonly latest: Day | null;
  /** The latest day has passed. */
  readonly tooLate: boolean;
  /** What puts the latest day there; null when it is only the step that comes after. */
  readonly because: Reason | null;
  /** Periods of this step that hold only in some cases, for the writer to judge. */
  readonly otherwise: readonly RoutePeriod[];
}

export interface Reason {
  /** ISO 8601 duration. */
  readonly period: string;
  /** Title of the step that must come so long after. */
  readonly beforeStep: string;
  /** The period of the library; null when the writer gave another. */
  readonly rule: RoutePeriod | null;
}

export interface TimelineOptions {
  /** Id of the step that has a date, and that date. */
  readonly wished: { readonly step: string; readonly day: Day };
  readonly today: Day;
  /** Own periods by id of the step, ISO 8601 durations. */
  readonly own?: Readonly<Record<string, string>>;
}

/**
 * Counts back from a wished date over the steps of a route: no step is later than the one after it, and a
 * period parts it from a later step. Of several periods before the same step the shortest counts; the
 * others hold in some cases and are named.
 */
export function timelineOf(route: Route, { wished, today, own = {} }: TimelineOptions): TimelineStep[] {
  const end = route.steps.findIndex(({ id }) => id === wished.step);
  const latest = new Map<string, Day>([[wished.step, wished.day]]);
  const steps: TimelineStep[] = [];
  for (let at = route.steps.length - 1; at >= 0; at -= 1) {
    const step = route.steps[at] as Route['steps'][number];
    const common = { id: step.id, title: step.title };
    if (end < 0 || at > end) {
      steps.unshift({ ...common, latest: null, tooLate: false, because: null, otherwise: [] });
      continue;
    }
    const { periods, otherwise } = chosen(step.periods);
    let day = at === end ? wished.day : (latest.get(route.steps[at + 1]?.id ?? '') ?? wished.day);
    let because: Reason | null = null;
    for (const rule of periods) {
      const later = latest.get(rule.before);
      if (later === undefined) continue;
      const period = own[step.id] ?? rule.minimum;
      const due = earlier(later, period);
      if (due >= day) continue;
      day = due;
      because = { period, beforeStep: titleOf(rule.before, route), rule: own[step.id] ? null : rule };
    }
    latest.set(step.id, day);
    steps.unshift({ ...common, latest: day, tooLate: day < today, because, otherwise });
  }
  return steps;
}

/** Per later step the shortest period, firm before estimated. */
function chosen(periods: readonly RoutePeriod[]): { periods: RoutePeriod[]; otherwise: RoutePeriod[] } {
  const byStep = [...Map.groupBy(periods, ({ before: step }) => step).values()];
  const sorted = byStep.map((some) =>
    some.toSorted((a, b) => Number(b.firm) - Number(a.firm) || lengthOf(a.minimum) - lengthOf(b.minimum)),
  );
  return {
    periods: sorted.flatMap(([first]) => (first ? [first] : [])),
    otherwise: sorted.flatMap(([, ...others]) => others),
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
