import * as v from 'valibot';
import type { Route } from '../route.ts';
import type { CardFile } from './card.ts';
import type { CardIds } from './card-ids.ts';
import type { Problem } from './problem.ts';
import { id, period, phrase, type SourceTable } from './schema.ts';
import { readYaml } from './yaml.ts';

const RoutePeriodFile = v.pipe(
  v.strictObject({
    before: id,
    minimum: period,
    firm: v.boolean(),
    source: v.exactOptional(v.string()),
    requirement: v.exactOptional(id),
    note: v.exactOptional(phrase),
  }),
  v.check(
    ({ firm, source }) => !firm || source !== undefined,
    'Een vaste termijn (firm: true) heeft een bron (source).',
  ),
  v.check(
    ({ firm, note }) => firm || note !== undefined,
    'Bij een termijn die niet vaststaat (firm: false) zegt note waarom.',
  ),
);

/** `routes.yaml`: the steps of each kind of document in their usual order. */
const RoutesFile = v.array(
  v.strictObject({
    id,
    title: phrase,
    always: v.optional(v.array(id), []),
    steps: v.pipe(
      v.array(
        v.strictObject({
          id,
          title: phrase,
          requirements: v.array(id),
          periods: v.optional(v.array(RoutePeriodFile), []),
          days: v.exactOptional(
            v.array(
              v.pipe(
                v.string(),
                v.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'Een dag is maand-dag, zoals 07-01.'),
              ),
            ),
          ),
        }),
      ),
      v.minLength(2, 'Een route heeft minstens twee stappen.'),
    ),
  }),
);

/**
 * Compiles the order in time. Topics without a card yet are dropped from a step; unknown cards,
 * sources and steps are problems, and so is a period that runs back in time. `usedSources` are the
 * keys that periods name.
 */
export function compileRoutes(
  { path: file, text }: CardFile,
  ids: CardIds,
  table: SourceTable,
):
  | { readonly routes: readonly Route[]; readonly usedSources: ReadonlySet<string> }
  | { readonly problems: readonly Problem[] } {
  const read = readYaml(RoutesFile, text, file);
  if ('problems' in read) return read;
  const problems: Problem[] = [];
  const usedSources = new Set<string>();
  const tell = (path: readonly (string | number)[], message: string) =>
    problems.push({ file, line: read.lineAt(path), message });
  const routes = read.value.map((route, routeAt): Route => {
    if (read.value.findIndex((other) => other.id === route.id) < routeAt) {
      tell([routeAt, 'id'], `de route "${route.id}" staat er twee keer`);
    }
    const order = route.steps.map((step) => step.id);
    const steps = route.steps.map((step, stepAt) => {
      const here = [routeAt, 'steps', stepAt];
      if (order.indexOf(step.id) < stepAt) tell([...here, 'id'], `de stap "${step.id}" staat er twee keer`);
      const periods = step.periods.map(({ source: key, ...rest }, at) => {
        const place = [...here, 'periods', at];
        const target = order.indexOf(rest.before);
        if (target < 0) tell([...place, 'before'], `de stap "${rest.before}" bestaat niet in deze route`);
        else if (target <= stepAt)
          tell([...place, 'before'], `de stap "${rest.before}" komt niet na "${step.id}"`);
        const requirement = rest.requirement && ids.resolve(rest.requirement);
        if (rest.requirement !== undefined && !requirement)
          tell([...place, 'requirement'], `requirement: de kaart "${rest.requirement}" bestaat niet`);
        if (requirement) rest.requirement = requirement;
        if (key === undefined) return rest;
        usedSources.add(key);
        const source = table[key];
        if (source) return { ...rest, source };
        tell([...place, 'source'], `bron "${key}" staat niet in bronnen.yaml`);
        return rest;
      });
      const requirements = ids.resolveAll(step.requirements, (id) =>
        tell([...here, 'requirements'], `requirements: de kaart "${id}" bestaat niet`),
      );
      return { ...step, requirements, periods };
    });
    const always = ids.resolveAll(route.always, (id) =>
      tell([routeAt, 'always'], `always: de kaart "${id}" bestaat niet`),
    );
    return { ...route, always, steps };
  });
  return problems.length > 0 ? { problems } : { routes, usedSources };
}
