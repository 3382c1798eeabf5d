import { describe, expect, it } from 'vitest';
import type { Check } from '../../../core/dossier/check.ts';
import { requirementsToTell } from '../../../core/dossier/export/requirements.ts';
import type { Card } from '../../../core/guidance/card.ts';

const check = (cardId: string, more: Partial<Check> = {}): Check => ({
  ...{ dossier: 'd', cardId, state: '', reason: '', involved: '', judgement: '' },
  ...more,
});
const mute = (cardId: string, reason: string, address = 'https://stuk.example/') => ({
  ...{ dossier: 'd', cardId, reason, address },
});
const findCard = (id: string) => (id === 'eis-weg' ? undefined : ({ id, title: id } as Card));
const draft = {
  address: 'https://stuk.example/',
  called: ['eis-c', 'eis-a', 'eis-weg'],
  known: new Set(['eis-a', 'eis-b', 'eis-c', 'eis-d', 'doc-formulier']),
};
const tell = (
  checks: readonly Check[],
  mutes: ReturnType<typeof mute>[] = [],
  of: typeof draft | null = draft,
) =>
  requirementsToTell(
    { checks: new Map(checks.map((one) => [one.cardId, one])), mutes },
    of ?? undefined,
    findCard,
    (reason) => `in woorden: ${reason}`,
  ).map((one) => [one.card.id, one.check?.state, one.check?.reason]);

describe('the requirements to account for', () => {
  it('are those that the draft calls for, in their order, and then those that the dossier speaks of', () => {
    expect(
      tell([check('eis-d', { state: 'later' }), check('eis-b', { reason: 'Omdat.' }), check('eis-a')]),
    ).toEqual([
      ['eis-c', undefined, undefined],
      ['eis-a', undefined, undefined],
      ['eis-b', '', 'Omdat.'],
      ['eis-d', 'later', ''],
    ]);
  });

  it('take a card that was waved away in this draft as explained, unless the dossier says more', () => {
    const mutes = [
      mute('eis-c', 'niet van toepassing'),
      mute('eis-d', 'staat elders'),
      mute('doc-formulier', 'al gedaan'),
      mute('gids-moed', 'al gedaan'),
      mute('eis-b', 'al gedaan', 'https://elders.example/'),
      mute('eis-a', 'komt later'),
    ];
    expect(tell([check('eis-a', { state: 'loopt' })], mutes)).toEqual([
      ['eis-c', 'niet van toepassing', ''],
      ['eis-a', 'loopt', ''],
      ['doc-formulier', 'gedaan', ''],
      ['eis-d', '', 'in woorden: staat elders'],
    ]);
  });

  it('are without a draft only those that the dossier speaks of', () => {
    expect(tell([check('eis-a', { state: 'gedaan' })], [mute('eis-c', 'al gedaan')], null)).toEqual([
      ['eis-a', 'gedaan', ''],
    ]);
  });
});
