import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { prepareFinder } from '../../core/dossier/find.ts';
import { partsOf } from '../../core/dossier/parts.ts';
import { type Pin, pinFields } from '../../core/dossier/pin.ts';
import { passageOfPage, wholeCard } from '../../core/dossier/pinned.ts';
import { newRecord, type Replica } from '../../core/dossier/records/replica.ts';
import { stampAt } from '../../core/dossier/records/stamp.ts';
import { readContent } from '../../core/dossier/store/read.ts';
import type { Card } from '../../core/guidance/card.ts';
import { openRecordBase } from '../../platform/dossier/record-base.ts';
import { openDossierStore } from '../../platform/dossier/store.ts';
import { percentile } from '../evaluation/metrics.ts';

/** What the bench runs in a page of the extension, on the real database of the real browser. */
const base = openRecordBase();
const store = openDossierStore(base);

/** Milliseconds: median and 95th percentile. */
interface Times {
  readonly p50: number;
  readonly p95: number;
}

async function timed(count: number, work: (at: number) => unknown): Promise<Times> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const started = performance.now();
    await work(at);
    times.push(performance.now() - started);
  }
  return { p50: percentile(times, 0.5) ?? 0, p95: percentile(times, 0.95) ?? 0 };
}

const tools = {
  /** Fills the database with so many pins in so many dossiers; the first is that of the page. */
  async fill(cards: readonly Card[], pins: number, dossiers: number, page: string): Promise<void> {
    await store.wipe();
    const stamp = stampAt(Date.now() - 1_000_000, 0, 'bench');
    const records: Replica[] = [
      newRecord('page', `page:${page}`, { address: page, title: '', dossier: 'd0' }, stamp),
    ];
    for (let at = 0; at < dossiers; at += 1)
      records.push(newRecord('dossier', `d${at}`, { name: `Dossier ${at}` }, stamp));
    for (let at = 0; at < pins; at += 1) {
      const card = cards[at % cards.length] as Card;
      const fields = {
        ...pinFields({ ...wholeCard(card), cardId: `${card.id}-${at}`, parts: partsOf(card) }, Date.now()),
        note: at % 3 === 0 ? `Notitie ${at}: bel het UWV over ${card.title}` : '',
        dossier: `d${at % dossiers}`,
        order: `a${String(at).padStart(6, '0')}z`,
      };
      records.push(newRecord('pin', `p${at}`, fields, stamp));
    }
    await base.write(async (writer) => {
      for (const record of records) await writer.put(record);
    });
    await store.assignPage({ address: page, title: '' }, 'd0');
  },

  /** All of a dossier, from disk. */
  read: (times: number) => timed(times, () => base.read((records) => readContent(records, 'd0'))),

  /** Pinning once through the store, beside the plainest write of as much to IndexedDB; in milliseconds. */
  async add(): Promise<Record<string, number>> {
    const passage = passageOfPage({
      text: 'Een zin uit de tekst. '.repeat(20),
      title: 'Stuk',
      address: 'https://a.example/',
    });
    raw ??= await rawDatabase();
    const { put } = raw;
    const row = () => ({ id: crypto.randomUUID(), ...passage });
    return {
      'vakkompas, pin': (await timed(1, () => store.pin('d0', passage))).p50,
      'plain put, to disk before done': (await timed(1, () => put(row(), 'strict'))).p50,
      'plain put, as the browser likes': (await timed(1, () => put(row(), 'relaxed'))).p50,
    };
  },

  /** Preparing to search all pins, and one keystroke after another, beside two libraries. */
  async search(queries: readonly string[]): Promise<Record<string, Times>> {
    const pins = await store.allPins();
    const texts = pins.map(({ id, title, note, parts }: Pin) => ({
      id,
      title,
      text: [note, ...parts.flatMap(({ lines }) => lines)].join(' '),
    }));
    let find: Awaited<ReturnType<typeof prepareFinder>> = () => [];
    const prepared = await timed(1, async () => {
      // Without turns for others: in the background tab that this is, a turn takes a second.
      find = await prepareFinder(pins, async () => {});
    });
    const mini = new MiniSearch({ fields: ['title', 'text'], searchOptions: { prefix: true } });
    const indexed = await timed(1, () => mini.addAll(texts));
    const fuse = new Fuse(texts, { keys: ['title', 'text'], ignoreLocation: true });
    const keystrokes = queries.flatMap((query) =>
      Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
    );
    // One keystroke of it over ten thousand texts takes seconds.
    const few = keystrokes.slice(0, pins.length > 2_000 ? 1 : 4);
    return {
      'vakkompas, once before': prepared,
      'vakkompas, a keystroke': await timed(keystrokes.length, (at) => find(keystrokes[at] ?? '')),
      'minisearch, once before': indexed,
      'minisearch, a keystroke': await timed(keystrokes.length, (at) => mini.search(keystrokes[at] ?? '')),
      'fuse.js, a keystroke': await timed(few.length, (at) => fuse.search(few[at] ?? '')),
    };
  },

  /** Writes the n-th version of a note of the first pin, and says when. */
  async write(version: number): Promise<number> {
    first ??= (await store.allPins()).find(({ dossier }) => dossier === 'd0');
    const at = Date.now();
    const before = version === 0 ? (first?.note ?? '') : `Versie ${version - 1}.`;
    await store.note(first?.id ?? '', `Versie ${version}.`, before);
    return at;
  },
};

let first: Pin | undefined;
let raw: Awaited<ReturnType<typeof rawDatabase>> | undefined;

async function rawDatabase() {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('bench');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  return {
    put: (row: object, durability: IDBTransactionDurability) =>
      new Promise<void>((done, fail) => {
        const transaction = database.transaction('rows', 'readwrite', { durability });
        transaction.objectStore('rows').put(row);
        transaction.oncomplete = () => done();
        transaction.onerror = () => fail(transaction.error);
      }),
  };
}

export type BenchTools = typeof tools;

Object.assign(window, { benchTools: tools });
