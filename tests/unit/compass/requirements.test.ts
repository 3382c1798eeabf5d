import { describe, expect, it } from 'vitest';
import type { CardCall } from '../../../core/compass/card-call.ts';
import { requirementsOf } from '../../../core/compass/requirements.ts';
import { routeOf } from '../../../core/compass/route-of.ts';
import type { Route } from '../../../core/guidance/route.ts';
import { readLibrary } from '../../../scripts/library.ts';
import { card } from '../search/cards.ts';

const cards = new Map(
  [
    card({ id: 'eis-a', title: 'A' }),
    card({ id: 'eis-b', title: 'B' }),
    { ...card({ id: 'eis-altijd', title: 'Altijd' }), obligation: { answer: 'ja' as const } },
  ].map((one) => [one.id, one]),
);
const step = (id: string, requirements: string[]) => ({ id, title: id, requirements, periods: [] });
const route: Route = {
  id: 'proef',
  title: 'Proef',
  always: [],
  steps: [step('eerst', ['eis-a', 'eis-altijd']), step('later', ['eis-a', 'eis-b', 'eis-weg'])],
};
const called = (id: string, most: number, total = most): [string, CardCall] => [
  id,
  { id, most, total, passages: [{ block: 3, text: 'tekst', headings: [] }] },
];

describe('the requirements of a draft', () => {
  const groups = (...calls: [string, CardCall][]) =>
    requirementsOf(route, { cards: new Map(calls) }, cards).map(({ requirements }) =>
      requirements.map(({ card: { id }, group }) => `${id}: ${group}`),
    );

  it('stand once, at the first step that asks for them, and only when they have a card', () => {
    expect(groups()).toEqual([['eis-a: untouched', 'eis-altijd: consider'], ['eis-b: untouched']]);
  });

  it('are likely by one strong signal or by many, worth a thought by a lesser one', () => {
    expect(groups(called('eis-a', 3), called('eis-b', 1.6))).toEqual([
      ['eis-a: likely', 'eis-altijd: consider'],
      ['eis-b: consider'],
    ]);
    expect(groups(called('eis-b', 1.6, 6))[1]).toEqual(['eis-b: likely']);
    expect(groups(called('eis-b', 0.8))[1]).toEqual(['eis-b: untouched']);
  });

  it('name the passages that call for them', () => {
    const [first] = requirementsOf(route, { cards: new Map([called('eis-a', 3)]) }, cards);
    expect(first?.requirements[0]?.passages[0]?.block).toBe(3);
  });
});

describe('the route of a kind of document', () => {
  it('is there for every kind, also for one that is not known', async () => {
    const { routes } = await readLibrary();
    expect(routeOf('doc-mvt', routes)?.id).toBe('wet');
    expect(routeOf('doc-nvt', routes)?.id).toBe('amvb');
    expect(routeOf('doc-toelichting-mr', routes)?.id).toBe('ministeriele-regeling');
    expect(routeOf('doc-kamerbrief', routes)?.id).toBe('beleidsnota-of-kamerbrief');
    expect(routeOf(null, routes)?.id).toBe('beleidsnota-of-kamerbrief');
  });
});
