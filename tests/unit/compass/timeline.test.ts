import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../core/compass/timeline.ts';
import type { Route, RoutePeriod } from '../../../core/guidance/route.ts';
import { readLibrary } from '../../../scripts/library.ts';

const period = (before: string, minimum: string, firm = true): RoutePeriod => ({ before, minimum, firm });
const step = (id: string, ...periods: RoutePeriod[]) => ({
  id,
  title: `Stap ${id}`,
  requirements: [],
  periods,
});
const route: Route = {
  id: 'proef',
  title: 'Proef',
  steps: [
    step('concept'),
    step('consultatie', period('ministerraad', 'P4W', false)),
    step('ministerraad'),
    step('publicatie', period('ingang', 'P3M'), period('ingang', 'P2M')),
    step('ingang'),
    step('evaluatie'),
  ],
};
const wished = [{ step: 'ingang', day: '2027-07-01' }];
const days = (options: Partial<Parameters<typeof timelineOf>[1]> = {}) =>
  Object.fromEntries(
    timelineOf(route, { wished, today: '2027-01-01', ...options }).map(({ id, latest }) => [id, latest]),
  );

describe('the timeline', () => {
  it('counts back over the periods; a step without one is as late as the next', () => {
    expect(days()).toEqual({
      concept: '2027-04-03',
      consultatie: '2027-04-03',
      ministerraad: '2027-05-01',
      publicatie: '2027-05-01',
      ingang: '2027-07-01',
      evaluatie: null,
    });
  });

  it('takes the shortest of several periods and names the others', () => {
    const found = timelineOf(route, { wished, today: '2027-01-01' }).find(({ id }) => id === 'publicatie');
    expect(found?.because).toMatchObject({ period: 'P2M', beforeStep: 'Stap ingang' });
    expect(found?.otherwise.map(({ rule, beforeStep }) => [rule.minimum, beforeStep])).toEqual([
      ['P3M', 'Stap ingang'],
    ]);
  });

  it('counts a firm period before a shorter estimate', () => {
    const firmFirst: Route = {
      ...route,
      steps: [step('concept', period('ingang', 'P1W', false), period('ingang', 'P2M')), step('ingang')],
    };
    const [found] = timelineOf(firmFirst, { wished, today: '2027-01-01' });
    expect(found).toMatchObject({ latest: '2027-05-01', because: { period: 'P2M' }, estimate: null });
  });

  it('goes by the period that the writer gave', () => {
    expect(days({ own: new Map([['consultatie', 'P12W']]) }).consultatie).toBe('2027-02-06');
  });

  it('says what is too late already', () => {
    const late = timelineOf(route, { wished, today: '2027-04-15' }).filter(({ tooLate }) => tooLate);
    expect(late.map(({ id }) => id)).toEqual(['concept', 'consultatie']);
  });

  it('keeps to the earlier of two wished dates, and gives each step its own', () => {
    const found = days({ wished: [...wished, { step: 'ministerraad', day: '2027-03-01' }] });
    expect(found).toMatchObject({
      consultatie: '2027-02-01',
      ministerraad: '2027-03-01',
      publicatie: '2027-05-01',
    });
  });

  it('offers the estimate to change, also when another step already comes earlier', () => {
    const steps = timelineOf(route, { wished, today: '2027-01-01', own: new Map([['consultatie', 'P1D']]) });
    const found = steps.find(({ id }) => id === 'consultatie');
    expect(found?.estimate).toMatchObject({ period: 'P1D', isOwn: true });
    expect(steps.filter(({ estimate }) => estimate)).toHaveLength(1);
  });

  it('counts back from another step, and leaves what comes after it open', () => {
    const found = days({ wished: [{ step: 'ministerraad', day: '2027-03-01' }] });
    expect(found).toMatchObject({ consultatie: '2027-02-01', ministerraad: '2027-03-01', publicatie: null });
  });

  it('has no days for a step that the route does not have', () => {
    expect(Object.values(days({ wished: [{ step: 'niets', day: '2027-03-01' }] }))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('puts every step of every route that ships in order', async () => {
    const { routes } = await readLibrary();
    for (const one of routes) {
      const last = one.steps.at(-1)?.id ?? '';
      const found = timelineOf(one, { wished: [{ step: last, day: '2028-01-01' }], today: '2026-01-01' });
      const latest = found.map((at) => at.latest ?? '');
      expect(latest, one.id).toEqual(latest.toSorted());
      expect(latest, one.id).not.toContain('');
    }
  });
});
