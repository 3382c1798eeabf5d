import { describe, expect, it } from 'vitest';
import { periodsThatApply } from '../../../core/compass/applies.ts';
import type { Requirement } from '../../../core/compass/requirements.ts';
import { timelineOf } from '../../../core/compass/timeline.ts';
import type { CheckState } from '../../../core/dossier/check.ts';
import type { Route } from '../../../core/guidance/route.ts';

const rule = { before: 'ingang', minimum: 'P3M', firm: true, requirement: 'eis-melding' } as const;
const steps = (group: Requirement['group']) => [
  {
    id: 'melding',
    title: 'Melding',
    requirements: [
      { card: { id: 'eis-melding' } as Requirement['card'], group, always: false, passages: [] },
    ],
  },
];
const applies = (group: Requirement['group'], state?: CheckState) =>
  periodsThatApply(steps(group), new Map(state === undefined ? [] : [['eis-melding', { state }]]));

describe('a period that belongs to a requirement', () => {
  it.each([
    ['likely', undefined, true],
    ['consider', '', true],
    ['untouched', undefined, false],
    ['untouched', 'loopt', true],
    ['likely', 'niet van toepassing', false],
  ] as const)('of a requirement that is %s and %s holds: %s', (group, state, holds) => {
    expect(applies(group, state)(rule)).toBe(holds);
  });

  it('is named but not counted when it does not hold', () => {
    const route: Route = {
      id: 'proef',
      title: 'Proef',
      always: [],
      steps: [
        { id: 'melding', title: 'Melding', requirements: [], periods: [rule] },
        { id: 'ingang', title: 'Ingang', requirements: [], periods: [] },
      ],
    };
    const wished = [{ step: 'ingang', day: '2027-07-01' }];
    const [free] = timelineOf(route, { wished, today: '2027-01-01', applies: applies('untouched') });
    expect(free).toMatchObject({ latest: '2027-07-01', because: null, otherwise: [{ rule }] });
    const [bound] = timelineOf(route, { wished, today: '2027-01-01', applies: applies('likely') });
    expect(bound).toMatchObject({ latest: '2027-04-01', otherwise: [] });
  });
});
