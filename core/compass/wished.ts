import type { Day } from '../dates.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Route } from '../guidance/route.ts';

/** Fields of a dossier that hold a wished date, with the steps of routes that they are the date of. */
export const WISHED = {
  toParliament: ['tweede-kamer', 'verzending'],
  entryIntoForce: ['inwerkingtreding'],
} as const satisfies Partial<Record<keyof Dossier, readonly string[]>>;

/** A date that somebody can wish for. */
export type WishedField = keyof typeof WISHED;

/** The step of a route that a wished date is of; undefined when the route has none. */
export function stepOf(field: WishedField, { steps }: Route): string | undefined {
  return steps.find(({ id }) => WISHED[field].some((step) => step === id))?.id;
}

/** The step whose wished date is on none of its usual days; undefined when there is none. */
export function unusualStep(
  dossier: Pick<Dossier, WishedField>,
  route: Route,
): Route['steps'][number] | undefined {
  const wished = new Map(wishedOf(dossier, route).map(({ step, day }) => [step, day.slice('2027-'.length)]));
  return route.steps.find(({ id, days }) => days && wished.has(id) && !days.includes(wished.get(id) ?? ''));
}

/** The dates that a dossier wishes for, for the steps that a route has. */
export function wishedOf(
  dossier: Pick<Dossier, WishedField>,
  route: Route,
): readonly { readonly step: string; readonly day: Day }[] {
  return (Object.keys(WISHED) as WishedField[]).flatMap((field) => {
    const step = stepOf(field, route);
    return step === undefined || dossier[field] === '' ? [] : [{ step, day: dossier[field] }];
  });
}
