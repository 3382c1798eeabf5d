import { type TimelineStep, timelineOf } from '../../core/compass/timeline.ts';
import { wishedOf } from '../../core/compass/wished.ts';
import { type Day, dayOf } from '../../core/dates.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import type { Route } from '../../core/guidance/route.ts';

/** The steps of a route with the days that the dates of a dossier give them. */
export function timelineFor(route: Route, dossier: Dossier): TimelineStep[] {
  return timelineOf(route, {
    wished: wishedOf(dossier, route),
    today: today(),
    own: dossier.periods,
  });
}

/** Today where the user is. */
function today(): Day {
  const now = new Date();
  return dayOf(new Date(now.getTime() - now.getTimezoneOffset() * 60_000));
}
