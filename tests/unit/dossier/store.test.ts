import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { GENERAL } from '../../../core/dossier/dossier.ts';
import { partOfCard, passageOfPage, wholeCard } from '../../../core/dossier/pinned.ts';
import { createDossierStore } from '../../../core/dossier/store/create-store.ts';
import type { DossierContent, DossierStore } from '../../../core/dossier/store/dossier-store.ts';
import { openRecordBase } from '../../../platform/dossier/record-base.ts';
import { someCards } from '../../components/cards.ts';
import { counter, memoryBase } from './memory-base.ts';

const [one, two] = someCards();
if (!one || !two) throw new Error('no cards');

let made = 0;
const end = new AbortController();
afterEach(() => (made += 1));

/** The same store on the base in memory, which component tests use, and on the real one. */
const BASES = { memory: memoryBase, 'Dexie on IndexedDB': () => openRecordBase(`store-${made}`) };

describe.each(Object.entries(BASES))('the store on %s', (_, makeBase) => {
  const open = (base = makeBase(), writer = 'a') => {
    return createDossierStore({ base, now: () => 1_000, newId: counter(writer), writer });
  };
  const content = (store: DossierStore, id: string = GENERAL) =>
    new Promise<DossierContent | undefined>((report, fail) =>
      store.watchDossier(id, { report, fail, signal: end.signal }),
    );
  const titles = async (store: DossierStore, id?: string) =>
    (await content(store, id))?.pins.map(({ title }) => title);

  it('has one dossier from the start, that cannot be renamed, archived or deleted', async () => {
    const store = open();
    await store.changeDossier(GENERAL, { name: 'Anders', archived: true, entryIntoForce: '2028-07-01' });
    await store.pin(GENERAL, wholeCard(one));
    await store.removeDossier(GENERAL);
    const { dossier, pins } = (await content(store)) ?? {};
    expect(dossier).toMatchObject({ id: GENERAL, name: '', archived: false });
    expect(pins).toEqual([]);
  });

  it('pins a card once per dossier, and a part or a passage beside it', async () => {
    const store = open();
    const wet = await store.addDossier('  Wet\n proactief ');
    const first = await store.pin(wet, wholeCard(one));
    expect(await store.pin(wet, wholeCard(one))).toEqual({ id: first.id, isNew: false });
    expect((await store.pin(GENERAL, wholeCard(one))).isNew).toBe(true);
    expect((await store.pin(wet, partOfCard(one, { part: 'questions', line: 0 }))).isNew).toBe(true);
    expect((await store.pin(wet, partOfCard(one, { part: 'questions', line: 1 }))).isNew).toBe(true);
    const passage = passageOfPage({ text: ' Een zin. ', title: 'Stuk', address: 'https://a.example/b' });
    expect((await store.pin(wet, passage)).isNew).toBe(true);
    expect((await store.pin(wet, passage)).isNew).toBe(true);
    const found = await content(store, wet);
    expect(found?.dossier.name).toBe('Wet proactief');
    expect(found?.pins).toHaveLength(5);
    expect(found?.pins[0]?.parts.map(({ part }) => part)).toEqual(['short', 'questions', 'steps']);
  });

  it('keeps both notes when one is typed in two windows', async () => {
    const base = makeBase();
    const [here, there] = [open(base, 'a'), open(base, 'b')];
    const { id } = await here.pin(GENERAL, wholeCard(one));
    await here.note(id, 'Bel UWV', '');
    await there.note(id, 'Bel UWV en SVB', 'Bel UWV');
    await here.note(id, 'Eerst: Bel UWV', 'Bel UWV');
    expect((await content(here))?.pins[0]?.note).toBe('Eerst: Bel UWV en SVB');
  });

  it('arranges, marks and labels pins', async () => {
    const store = open();
    const ids: string[] = [];
    for (const line of [0, 1, 2])
      ids.push((await store.pin(GENERAL, partOfCard(one, { part: 'steps', line }))).id);
    await store.arrangePins(GENERAL, [ids[2] ?? ''], ids[0]);
    await store.setLabel([ids[0] ?? '', ids[1] ?? ''], ' urgent ', true);
    await store.setLabel([ids[1] ?? ''], 'urgent', false);
    await store.setDone(ids[0] ?? '', 0, true);
    const pins = (await content(store))?.pins ?? [];
    expect(pins.map(({ parts }) => parts[0]?.lines[0])).toEqual(['Drie', 'Een', 'Twee']);
    expect(pins.map(({ labels }) => labels)).toEqual([[], ['urgent'], []]);
    expect([...(pins[1]?.done ?? [])]).toEqual([0]);
  });

  it('takes every destructive act back, but not what was changed since', async () => {
    const store = open();
    const wet = await store.addDossier('Wet');
    const { id } = await store.pin(wet, wholeCard(one));
    await store.note(id, 'Bewaar mij', '');
    await store.setCheck(wet, two.id, { state: 'niet van toepassing', reason: 'raakt geen bedrijven' });
    await store.assignPage({ address: 'https://a.example/', title: 'Stuk' }, wet);
    const before = await content(store, wet);
    await store.undo(await store.removePins([id]));
    expect(await content(store, wet)).toEqual(before);
    await store.undo(await store.removeDossier(wet));
    expect(await content(store, wet)).toMatchObject({
      pins: before?.pins,
      checks: before?.checks,
      pages: before?.pages,
    });
    const renamed = await store.changeDossier(wet, { name: 'Nieuw', archived: true });
    await store.changeDossier(wet, { name: 'Nog nieuwer' });
    await store.undo(renamed);
    expect((await content(store, wet))?.dossier).toMatchObject({ name: 'Nog nieuwer', archived: false });
  });

  it('merges dossiers: the same card once, with both notes, and the checks of both', async () => {
    const store = open();
    const [from, into] = [await store.addDossier('Van'), await store.addDossier('Naar')];
    for (const [dossier, note] of [
      [from, 'uit de een'],
      [into, 'uit de ander'],
    ] as const) {
      const { id } = await store.pin(dossier, wholeCard(one));
      await store.note(id, note, '');
      await store.setLabel([id], note, true);
    }
    await store.pin(from, wholeCard(two));
    await store.setCheck(from, 'eis-a', { state: 'loopt' });
    await store.setCheck(from, 'eis-b', { state: 'later' });
    await store.setCheck(into, 'eis-b', { state: 'gedaan' });
    await store.setMute({ dossier: from, address: 'https://a.example/', cardId: 'eis-c' }, 'elders');
    const before = await content(store, from);
    const undo = await store.mergeDossiers(from, into);
    const after = await content(store, into);
    expect(await content(store, from)).toBeUndefined();
    expect(after?.pins.map(({ note }) => note)).toEqual(['uit de ander\nuit de een', '']);
    expect(after?.pins[0]?.labels).toEqual(['uit de ander', 'uit de een']);
    expect(
      [...(after?.checks.values() ?? [])].map(({ cardId, state }) => `${cardId} ${state}`).sort(),
    ).toEqual(['eis-a loopt', 'eis-b gedaan']);
    expect(after?.mutes).toEqual([
      { dossier: into, address: 'https://a.example/', cardId: 'eis-c', reason: 'elders' },
    ]);
    await store.undo(undo);
    expect((await content(store, from))?.pins.map(({ note }) => note)).toEqual(
      before?.pins.map(({ note }) => note),
    );
    expect(await titles(store, into)).toEqual(['Eerste toets']);
  });

  it('shows a pin whose dossier went at the same moment in the general one', async () => {
    const store = open();
    const wet = await store.addDossier('Wet');
    await store.removeDossier(wet);
    await store.pin(wet, wholeCard(one));
    expect(await titles(store)).toEqual(['Eerste toets']);
  });

  it('keeps dates, own periods, checks and mutes', async () => {
    const store = open();
    const wet = await store.addDossier('Wet');
    await store.changeDossier(wet, { entryIntoForce: '2028-07-01', toParliament: 'morgen' });
    await store.setPeriod(wet, 'consultatie', 'P6W');
    await store.setPeriod(wet, 'voorportaal', 'P2W');
    await store.setPeriod(wet, 'voorportaal', '');
    await store.setCheck(wet, 'eis-uitvoerbaarheid', {
      state: 'loopt',
      involved: 'UWV',
      judgement: 'Artikel 3 aangepast',
    });
    await store.setMute(
      { dossier: wet, address: 'https://a.example/b', cardId: 'eis-een' },
      'geen persoonsgegevens',
    );
    await store.setMute({ dossier: wet, address: 'https://a.example/b', cardId: 'eis-twee' }, 'elders');
    await store.setMute({ dossier: wet, address: 'https://a.example/b', cardId: 'eis-twee' }, undefined);
    const found = await content(store, wet);
    expect(found?.dossier).toMatchObject({ entryIntoForce: '2028-07-01', toParliament: '' });
    expect([...(found?.dossier.periods ?? [])]).toEqual([['consultatie', 'P6W']]);
    expect(found?.checks.get('eis-uitvoerbaarheid')).toMatchObject({ state: 'loopt', involved: 'UWV' });
    expect(found?.mutes.map(({ cardId }) => cardId)).toEqual(['eis-een']);
  });

  it('gives a pin the text of its card as it is now, and keeps the marks of questions that stayed', async () => {
    const store = open();
    const { id } = await store.pin(GENERAL, wholeCard(one));
    await store.note(id, 'Blijft', '');
    for (const question of [0, 1]) await store.setDone(id, question, true);
    const now = { ...one, body: { ...one.body, questions: [['Waarom?'], ['Wie?']] } };
    const undo = await store.renewPin(id, wholeCard(now));
    const pin = (await content(store))?.pins[0];
    expect(pin?.parts.find(({ part }) => part === 'questions')?.lines).toEqual(['Waarom?', 'Wie?']);
    expect([...(pin?.done ?? [])]).toEqual([1]);
    expect(pin?.note).toBe('Blijft');
    await store.undo(undo);
    expect([...((await content(store))?.pins[0]?.done ?? [])]).toEqual([0, 1]);
  });

  it('leaves nothing after everything is deleted', async () => {
    const store = open();
    await store.pin(await store.addDossier('Wet'), wholeCard(one));
    await store.wipe();
    expect(await store.records()).toEqual([]);
  });
});
