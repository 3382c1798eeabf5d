import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENERAL } from '../../../core/dossier/dossier.ts';
import { passageOfPage, wholeCard } from '../../../core/dossier/pinned.ts';
import { canonical } from '../../../core/dossier/records/canonical.ts';
import { exists } from '../../../core/dossier/records/replica.ts';
import { createClock } from '../../../core/dossier/records/stamp.ts';
import { createDossierStore } from '../../../core/dossier/store/create-store.ts';
import { type Limits, SYNC_LIMITS } from '../../../core/dossier/sync/choose-items.ts';
import { type Agreed, bytes } from '../../../core/dossier/sync/item.ts';
import { planSync, type SyncPlan } from '../../../core/dossier/sync/plan.ts';
import { someCards } from '../../components/cards.ts';
import { counter, memoryBase } from './memory-base.ts';

const [card, other] = someCards();
if (!card || !other) throw new Error('no cards');

/** The synchronised storage of one browser profile. */
type Area = Record<string, unknown>;

/** A device with dossiers of its own, and a clock that may be wrong. */
function device(writer: string, limits: Limits = SYNC_LIMITS, late = 0) {
  const base = memoryBase();
  let now = 1_800_000_000_000 + late;
  const tick = () => {
    now += 10;
    return now;
  };
  const store = createDossierStore({ base, now: tick, newId: counter(writer), writer });
  const clock = createClock(tick, `${writer}s`);
  let agreed: Agreed = {};
  return {
    store,
    async exchange(area: Area): Promise<SyncPlan> {
      const plan = planSync({
        local: await store.records(),
        items: structuredClone(area),
        agreed,
        clock,
        limits,
      });
      await base.write(async (records) => {
        for (const record of plan.apply) await records.put(record);
      });
      for (const key of plan.remove) delete area[key];
      Object.assign(area, structuredClone(plan.set));
      agreed = plan.agreed;
      return plan;
    },
    async state(): Promise<string> {
      const all = (await store.records()).filter(exists).sort((a, b) => (a.id < b.id ? -1 : 1));
      return canonical(all);
    },
    async pins() {
      return (await store.allPins()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}

type Device = ReturnType<typeof device>;

/** Exchanges until nobody has news: a few rounds, or something goes round in circles. */
async function settle(devices: readonly Device[], area: Area): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    let news = 0;
    for (const one of devices) {
      const { apply, set, remove } = await one.exchange(area);
      news += apply.length + Object.keys(set).length + remove.length;
    }
    if (news === 0) return;
  }
  throw new Error('The devices never came to rest');
}

/** One thing that somebody does, on the n-th of what is there. */
const someAct = fc.record({
  device: fc.nat(2),
  what: fc.constantFrom('pin', 'note', 'label', 'remove', 'dossier', 'removeDossier', 'move', 'exchange'),
  which: fc.nat(5),
});

async function perform(
  { what, which }: { what: string; which: number },
  one: Device,
  area: Area,
): Promise<void> {
  const pins = await one.pins();
  const pin = pins[which % Math.max(1, pins.length)];
  const dossiers = (await one.store.records()).filter(
    (record) => record.kind === 'dossier' && exists(record),
  );
  const dossier = dossiers[which % Math.max(1, dossiers.length)]?.id ?? GENERAL;
  if (what === 'pin') {
    const passage = passageOfPage({ text: `Zin ${which}`, title: 'Stuk', address: 'https://a.example/' });
    await one.store.pin(dossier, passage);
  }
  if (what === 'dossier') await one.store.addDossier(`Wet ${which}`);
  if (what === 'removeDossier') await one.store.removeDossier(dossier);
  if (what === 'exchange') await one.exchange(area);
  if (!pin) return;
  if (what === 'note') await one.store.note(pin.id, `${pin.note}${which}`, pin.note);
  if (what === 'label') await one.store.setLabel([pin.id], `l${which}`, true);
  if (what === 'remove') await one.store.removePins([pin.id]);
  if (what === 'move') await one.store.movePins([pin.id], dossier);
}

describe('sync', () => {
  it('makes devices equal, whatever they did and in whatever order they met', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someAct, { maxLength: 40 }), async (acts) => {
        const devices = [device('a'), device('b', SYNC_LIMITS, 3_600_000), device('c', SYNC_LIMITS, -60_000)];
        const area: Area = {};
        for (const act of acts) await perform(act, devices[act.device] as Device, area);
        await settle(devices, area);
        const [first, ...others] = await Promise.all(devices.map((one) => one.state()));
        for (const state of others) expect(state).toBe(first);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps both notes when one pin is noted on two devices', async () => {
    const [a, b] = [device('a'), device('b')];
    const area: Area = {};
    const { id } = await a.store.pin(GENERAL, wholeCard(card));
    await a.store.note(id, 'Samen', '');
    await settle([a, b], area);
    await a.store.note(id, 'Samen hier', 'Samen');
    await b.store.note(id, 'Ook: Samen', 'Samen');
    await settle([a, b], area);
    for (const one of [a, b]) expect((await one.pins())[0]?.note).toBe('Ook: Samen hier');
  });

  it('lets what is deleted stay deleted, though another device changed it since', async () => {
    const [a, b] = [device('a'), device('b')];
    const area: Area = {};
    const { id } = await a.store.pin(GENERAL, wholeCard(card));
    await settle([a, b], area);
    await a.store.removePins([id]);
    await a.exchange(area);
    await b.store.note(id, 'geheim', '');
    await settle([a, b], area);
    for (const one of [a, b]) {
      expect(await one.pins()).toEqual([]);
      expect(JSON.stringify(await one.store.records())).not.toContain('geheim');
    }
    expect(JSON.stringify(area)).not.toContain('geheim');
    // A device that was away meets nothing but the tombstone.
    await settle([a, b, device('c')], area);
    expect(await b.pins()).toEqual([]);
  });

  it('brings a deleted pin back when somebody takes the deletion back', async () => {
    const [a, b] = [device('a'), device('b')];
    const area: Area = {};
    const { id } = await a.store.pin(GENERAL, wholeCard(card));
    await settle([a, b], area);
    const undo = await b.store.removePins([id]);
    await settle([a, b], area);
    await b.store.undo(undo);
    await settle([a, b], area);
    expect((await a.pins()).map((pin) => pin.id)).toEqual([id]);
  });

  it('keeps a pin that was put in a dossier which another device deleted', async () => {
    const [a, b] = [device('a'), device('b')];
    const area: Area = {};
    const wet = await a.store.addDossier('Wet');
    await settle([a, b], area);
    await a.store.removeDossier(wet);
    await b.store.pin(wet, wholeCard(card));
    await settle([a, b], area);
    for (const one of [a, b]) expect((await one.pins())[0]?.dossier).toBe(GENERAL);
  });

  it('deletes everything everywhere, but not what was pinned after that', async () => {
    const [a, b] = [device('a'), device('b')];
    const area: Area = {};
    await a.store.pin(GENERAL, wholeCard(card));
    await settle([a, b], area);
    await a.store.wipe({ keepIds: true });
    await settle([a, b], area);
    expect(await b.pins()).toEqual([]);
    for (const left of [area, await a.store.records(), await b.store.records()])
      expect(JSON.stringify(left)).not.toContain('Eerste toets');
    await b.store.pin(GENERAL, wholeCard(other));
    await settle([a, b], area);
    expect((await a.pins()).map(({ cardId }) => cardId)).toEqual([other.id]);
  });

  it('never puts more in the profile than fits, says what stays, and keeps that here', async () => {
    const limits = { total: 6_000, item: 1_500, items: 8 };
    const [a, b] = [device('a', limits), device('b', limits)];
    const area: Area = {};
    const wet = await a.store.addDossier('Wet');
    for (let at = 0; at < 12; at += 1) {
      const { id } = await a.store.pin(
        wet,
        passageOfPage({ text: `Zin ${at}`, title: '', address: 'https://a.example/' }),
      );
      if (at === 11) await a.store.note(id, 'é'.repeat(2_000), '');
    }
    await settle([a, b], area);
    const sizes = Object.entries(area).map(([key, item]) => bytes(key, item));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.item);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limits.total);
    expect(sizes.length).toBeLessThanOrEqual(limits.items);
    const { synced, stays } = await a.exchange(area);
    expect([synced, stays]).toEqual([8, 5]);
    expect(await a.pins()).toHaveLength(12);
    // The latest ones fit, but for the one with the long note.
    expect((await b.pins()).map(({ parts }) => parts[0]?.lines[0]).toSorted()).toEqual(
      [4, 5, 6, 7, 8, 9, 10].map((at) => `Zin ${at}`).toSorted(),
    );
  });

  it('takes nothing from items that are broken or not ours', async () => {
    const a = device('a');
    const area: Area = {
      'r:x': { kind: 'pin', born: 'now', fields: {} },
      'r:y': 'text',
      't:0': { z: 'later' },
      other: 1,
    };
    await a.store.pin(GENERAL, wholeCard(card));
    await a.exchange(area);
    expect(await a.pins()).toHaveLength(1);
    expect(area.other).toBe(1);
  });
});
