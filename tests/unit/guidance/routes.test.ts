import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../core/guidance/compile/library.ts';
import { readGuidance } from '../../../scripts/library.ts';
import { cardFile, guidance } from './files.ts';
import { problemsOf } from './problems.ts';

const route = (period: string, requirements = '[eis-voorbeeld]') => `- id: wet
  title: Wet
  steps:
    - id: consultatie
      title: Internetconsultatie
      requirements: ${requirements}
      periods:
        - ${period}
    - id: besluit
      title: Besluit
      requirements: []
`;
const FIRM = '{ before: besluit, minimum: P4W, firm: true, source: K-Q4 }';

describe('the order in time', () => {
  it('gives steps in order, with their cards and periods', () => {
    const { routes, routeSources } = compileLibrary(guidance([cardFile()], { routes: route(FIRM) }));
    expect(routes).toEqual([
      {
        id: 'wet',
        title: 'Wet',
        always: [],
        steps: [
          {
            id: 'consultatie',
            title: 'Internetconsultatie',
            requirements: ['eis-voorbeeld'],
            periods: [
              {
                before: 'besluit',
                minimum: 'P4W',
                firm: true,
                source: expect.objectContaining({ url: 'https://www.kcbr.nl/vraag-4' }),
              },
            ],
          },
          { id: 'besluit', title: 'Besluit', requirements: [], periods: [] },
        ],
      },
    ]);
    expect([...routeSources]).toEqual(['K-Q4']);
  });

  it.each([
    ['an unknown card', route(FIRM, '[eis-weg]'), ':6  requirements: de kaart "eis-weg" bestaat niet'],
    ['an unknown source', route(FIRM.replace('K-Q4', 'K-WEG')), ':8  bron "K-WEG" staat niet'],
    ['an unknown step', route(FIRM.replace('besluit', 'feest')), ':8  de stap "feest" bestaat niet'],
    [
      'a period back in time',
      route(FIRM.replace('besluit', 'consultatie')),
      ':8  de stap "consultatie" komt niet na',
    ],
    ['a norm without its source', route('{ before: besluit, minimum: P4W, firm: true }'), 'heeft een bron'],
    ['an uncertain period without a reason', route(FIRM.replace('true', 'false')), 'zegt note waarom'],
    ['a period that is none', route(FIRM.replace('P4W', 'vier weken')), 'Een termijn is zoiets als P4W'],
    [
      'a step that is there twice',
      route(FIRM).replace('id: besluit', 'id: consultatie'),
      ':9  de stap "consultatie" staat er twee keer',
    ],
    ['a route that is there twice', route(FIRM).repeat(2), ':12  de route "wet" staat er twee keer'],
  ])('names file and line of %s', (_, routes, message) => {
    const told = problemsOf(guidance([cardFile()], { routes }));
    expect(told).toContain('routes.yaml:');
    expect(told).toContain(message);
  });

  it('that ships has the four kinds of document, each with a way to evaluation', async () => {
    const { routes } = compileLibrary(await readGuidance());
    expect(routes.map(({ id }) => id)).toEqual([
      'wet',
      'amvb',
      'ministeriele-regeling',
      'beleidsnota-of-kamerbrief',
    ]);
    for (const { steps } of routes) expect(steps.at(-1)?.id).toBe('evaluatie');
  });
});
