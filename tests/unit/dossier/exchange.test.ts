import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../core/dossier/document/markdown.ts';
import { GENERAL } from '../../../core/dossier/dossier.ts';
import { type FileContent, toJson } from '../../../core/dossier/exchange/file.ts';
import { planImport } from '../../../core/dossier/exchange/plan.ts';
import { readJson } from '../../../core/dossier/exchange/read-json.ts';
import { readMarkdown } from '../../../core/dossier/exchange/read-markdown.ts';
import { dossierDocument } from '../../../core/dossier/export/dossier.ts';
import { readPin } from '../../../core/dossier/pin.ts';
import { partOfCard, passageOfPage, wholeCard } from '../../../core/dossier/pinned.ts';
import { isReplica, type Replica } from '../../../core/dossier/records/replica.ts';
import { createDossierStore } from '../../../core/dossier/store/create-store.ts';
import type { DossierStore } from '../../../core/dossier/store/dossier-store.ts';
import { someCards } from '../../components/cards.ts';
import { counter, memoryBase } from './memory-base.ts';
import { mutatedFiles } from './mutated-files.ts';
import { texts } from './pins.ts';

const cards = someCards();
const [one, two] = cards;
if (!one || !two) throw new Error('no cards');
const findCard = (id: string) => cards.find((card) => card.id === id);

function newStore(writer = 'a'): DossierStore {
  return createDossierStore({
    base: memoryBase(),
    now: () => 1_000,
    newId: counter(writer),
    writer,
  });
}

/** A store with one of everything. */
async function filled(): Promise<DossierStore> {
  const store = newStore();
  const wet = await store.addDossier('Wet proactief');
  const { id } = await store.pin(wet, wholeCard(one as never));
  await store.note(id, 'Bel de FG', '');
  await store.setLabel([id], 'urgent', true);
  await store.setDone(id, 1, true);
  await store.pin(wet, partOfCard(two as never, { part: 'steps', line: 1 }));
  await store.pin(
    GENERAL,
    passageOfPage({ text: 'Een zin.', title: 'Stuk', address: 'https://a.example/b' }),
  );
  await store.assignPage({ address: 'https://a.example/b', title: 'Stuk' }, wet);
  await store.setCheck(wet, 'eis-een', { state: 'niet van toepassing', reason: 'geen bedrijven' });
  await store.setMute({ dossier: wet, address: 'https://a.example/b', cardId: 'eis-een' }, 'elders');
  await store.setPeriod(wet, 'consultatie', 'P6W');
  return store;
}

function recordsIn(content: FileContent): readonly Replica[] {
  if ('problem' in content) throw new Error(JSON.stringify(content.problem));
  return content.records;
}

/** What every record holds, without stamps. */
async function contents(store: DossierStore): Promise<unknown> {
  return Object.fromEntries((await store.records()).map(({ id, kind, is }) => [id, { kind, ...is }]));
}

describe('a file of ours', () => {
  it('brings everything to another browser', async () => {
    const [from, to] = [await filled(), newStore('b')];
    const records = recordsIn(readJson(toJson(await from.records(), 0)));
    const plan = planImport(records, await to.records());
    expect(plan.added).toHaveLength(records.length);
    await to.adopt(plan.added.map(({ record }) => record));
    for (const [id, record] of Object.entries((await contents(from)) as Record<string, object>)) {
      expect(((await contents(to)) as Record<string, object>)[id]).toMatchObject(record);
    }
  });

  it('changes nothing where all of it is there already', async () => {
    const store = await filled();
    const records = recordsIn(readJson(toJson(await store.records(), 0)));
    expect(planImport(records, await store.records())).toEqual({
      added: [],
      changed: [],
      same: records.length,
    });
  });

  it('says what it would change, and does that only when asked', async () => {
    const [mine, theirs] = [newStore(), newStore('b')];
    await mine.pin(GENERAL, wholeCard(one));
    const { id } = await theirs.pin(GENERAL, wholeCard(one));
    await theirs.note(id, 'Van een collega', '');
    await theirs.pin('elders', wholeCard(two));
    const records = recordsIn(readJson(toJson(await theirs.records(), 0)));
    const plan = planImport(records, await mine.records());
    expect(plan.changed.map(({ title, fields }) => [title, fields])).toEqual([['Eerste toets', ['note']]]);
    await mine.adopt(plan.added.map(({ record }) => record));
    const pins = () => mine.allPins();
    // A pin of a dossier that nobody knows is seen all the same.
    expect((await pins()).map(({ dossier, note }) => [dossier, note])).toEqual([
      [GENERAL, ''],
      [GENERAL, ''],
    ]);
    await mine.undo(await mine.adopt(plan.changed.map(({ record }) => record)));
    expect((await pins())[0]?.note).toBe('');
    await mine.adopt(plan.changed.map(({ record }) => record));
    expect((await pins())[0]?.note).toBe('Van een collega');
  });

  it('of version 1 comes in as an upgrade would bring it', async () => {
    const dump = JSON.parse(await readFile('tests/fixtures/dossier-v1/firefox.json', 'utf8'));
    const pins = dump.stores[0].rows;
    const records = recordsIn(readJson(JSON.stringify({ format: 'vakkompas.dossier', version: 1, pins })));
    expect(
      records
        .map(readPin)
        .map(({ title, note }) => [title, note])
        .sort(),
    ).toEqual(pins.map((pin: { title: string; note: string }) => [pin.title, pin.note]).sort());
  });

  it.each([
    ['{"format": "vakkompas.dossier",\n "version": 2,\n oeps', { kind: 'not-json', line: 3, column: 2 }],
    ['{"format": ', { kind: 'not-json', line: 1, column: 12 }],
    ['[1, 2]', { kind: 'not-ours' }],
    ['{"format": "iets anders", "version": 2}', { kind: 'not-ours' }],
    ['{"format": "vakkompas.dossier", "version": 9}', { kind: 'newer', version: 9 }],
    ['{"format": "vakkompas.dossier", "version": 2}', { kind: 'broken', place: 'records' }],
    [
      '{"format": "vakkompas.dossier", "version": 2, "records": [{}]}',
      { kind: 'broken', place: 'records[0]' },
    ],
    [
      '{"format": "vakkompas.dossier", "version": 1, "pins": [{"id": "x"}]}',
      { kind: 'broken', place: 'pins[0]' },
    ],
  ])('that is broken gets a word on where: %s', (text, problem) => {
    expect(readJson(text)).toEqual({ problem });
  });

  it('takes a thousand mutated files without an exception, a partial import or a foreign field', async () => {
    const store = await filled();
    const before = JSON.stringify(await store.records());
    const good = toJson(await store.records(), 0);
    let read = 0;
    await fc.assert(
      fc.asyncProperty(mutatedFiles(good), async (text) => {
        const content = readJson(text);
        if ('problem' in content) return;
        read += 1;
        const fresh = newStore('z');
        const plan = planImport(content.records, await fresh.records());
        const taken = plan.added.map(({ record }) => record);
        for (const record of taken) {
          expect(isReplica(record)).toBe(true);
          expect(Object.keys(record.is)).not.toContain('extra');
          const { source } = readPin(record);
          if (record.kind === 'pin') expect(source.url).toMatch(/^(https?:|mailto:|$)/);
        }
        const undo = await fresh.adopt(taken);
        expect(undo).toHaveLength(new Set(taken.map(({ id }) => id)).size);
        planImport(content.records, await store.records());
      }),
      { numRuns: 1_000 },
    );
    expect(read, 'some of the files were sound enough to read').toBeGreaterThan(50);
    expect(JSON.stringify(await store.records())).toBe(before);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('Markdown with the ids of cards', () => {
  const world = { findCard, dossier: 'd', newId: counter('m'), now: 5, prefixes: new Set(['eis']) };

  it('comes in as pins with notes, and names the cards that nobody knows', () => {
    const content = readMarkdown(
      '# Lijstje\n\n- eis-een: bel de FG\n- `eis-twee`\n- eis-drie\n- e-mail: niet vergeten\n',
      world,
    );
    if ('problem' in content) throw new Error('unread');
    expect(content.records.map(readPin).map(({ cardId, note, dossier }) => [cardId, note, dossier])).toEqual([
      ['eis-een', 'bel de FG', 'd'],
      ['eis-twee', '', 'd'],
    ]);
    expect(content.unknown).toEqual([{ id: 'eis-drie', line: 5 }]);
  });

  it('takes back what our own export wrote: cards, notes and marks', async () => {
    const store = await filled();
    const dossier = (await store.records()).find(({ kind }) => kind === 'dossier');
    const content = await new Promise<Parameters<typeof dossierDocument>[0] | undefined>((report, fail) =>
      store.watchDossier(dossier?.id ?? '', { report, fail, signal: new AbortController().signal }),
    );
    if (!content) throw new Error('no dossier');
    const markdown = toMarkdown(dossierDocument(content, texts, { now: 0, ids: true }));
    const [first] = recordsIn(readMarkdown(markdown, world)).map(readPin);
    expect(first).toMatchObject({ cardId: 'eis-een', note: 'Bel de FG' });
    expect([...(first?.done ?? [])]).toEqual([1]);
  });

  it('says so when no card is named in it', () => {
    expect(readMarkdown('# Notulen\n\nNiets bijzonders.', world)).toEqual({ problem: { kind: 'no-cards' } });
  });

  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('#', '-', '`', '[', ']', '\n', ' ', 'eis-een', '>', '*', ':', 'é'),
        }),
        (text) => {
          readMarkdown(text, world);
        },
      ),
    );
  });
});
