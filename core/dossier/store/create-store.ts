import { checkId } from '../check.ts';
import { muteId } from '../mute.ts';
import { pageId } from '../page.ts';
import { readPin } from '../pin.ts';
import { type Act, act, takeBack } from '../records/acts.ts';
import type { RecordBase } from '../records/base.ts';
import { createClock } from '../records/stamp.ts';
import * as dossiers from './dossier-acts.ts';
import type { DossierStore } from './dossier-store.ts';
import * as pins from './pin-acts.ts';
import { countDossiers, dossierOfPage, readContent, readDossiers } from './read.ts';

/** What a store needs of the world. */
export interface StoreWorld {
  readonly base: RecordBase;
  /** Milliseconds since 1970. */
  now(): number;
  /** A new id that no device has given. */
  newId(): string;
  /** Of this view alone: letters and digits, at most 16, lower case. */
  readonly writer: string;
}

/** Makes the store of dossiers on a base of records. */
export function createDossierStore({ base, now, newId, writer }: StoreWorld): DossierStore {
  const clock = createClock(now, writer);
  const run = <R>(work: (records: Act) => Promise<R>) => act(base, clock, work);
  const change = async (work: (records: Act) => Promise<unknown>) => (await run(work)).undo;
  return {
    watchDossiers: ({ report, fail, signal }) => base.watch(readDossiers, report, fail, signal),
    watchCounts: ({ report, fail, signal }) => base.watch(countDossiers, report, fail, signal),
    watchDossier: (id, { report, fail, signal }) =>
      base.watch((records) => readContent(records, id), report, fail, signal),
    watchPage: (address, { report, fail, signal }) =>
      base.watch((records) => dossierOfPage(records, address), report, fail, signal),
    dossierOfPage: (address) => base.read((records) => dossierOfPage(records, address)),
    allPins: async () => (await base.read((records) => records.ofKind('pin'))).map(readPin),
    onChange: (changed, signal) => base.onChange(changed, signal),

    addDossier: async (name) => (await run((records) => dossiers.add(records, newId(), name))).result,
    changeDossier: (id, fields) => change((records) => dossiers.change(records, id, fields)),
    setPeriod: (id, step, duration) => change((records) => dossiers.setPeriod(records, id, step, duration)),
    removeDossier: (id) => change((records) => dossiers.remove(records, id)),
    mergeDossiers: (from, into) => change((records) => dossiers.mergeInto(records, from, into)),
    assignPage: ({ address, title }, dossier) =>
      change((records) =>
        dossier === undefined
          ? records.remove(pageId(address))
          : records.set('page', pageId(address), { address, title, dossier }),
      ),

    pin: async (dossier, pinned) =>
      (await run((records) => pins.add(records, { dossier, pinned, id: newId(), now: now() }))).result,
    note: async (id, note, from) => (await run((records) => pins.setNote(records, id, note, from))).result,
    setDone: async (id, question, done) => {
      await run((records) => pins.setDone(records, id, question, done));
    },
    setLabel: (ids, label, on) => change((records) => pins.setLabel(records, ids, label, on)),
    movePins: (ids, dossier) => change((records) => pins.moveTo(records, ids, dossier)),
    arrangePins: (dossier, ids, before) => change((records) => pins.arrangeIn(records, dossier, ids, before)),
    renewPin: (id, pinned) => change((records) => pins.renew(records, id, pinned)),
    removePins: (ids) => change((records) => each(ids, (id) => records.remove(id))),

    setCheck: (dossier, cardId, fields) =>
      change((records) => records.set('check', checkId(dossier, cardId), { dossier, cardId, ...fields })),
    setMute: (mute, reason) =>
      change((records) =>
        reason === undefined
          ? records.remove(muteId(mute))
          : records.set('mute', muteId(mute), { ...mute, reason }),
      ),

    undo: async (undo) => {
      await run((records) => takeBack(records, undo));
    },
    deletedSince: async (stamp) => {
      const gone = await base.read((records) => records.deletedSince(stamp));
      return { ids: gone.map(({ id }) => id), last: gone.at(-1)?.gone ?? stamp };
    },
    records: () => base.read((records) => records.all()),
    adopt: (all) => change((records) => each(all, ({ kind, id, is }) => records.set(kind, id, is))),
    wipe: async ({ keepIds = false } = {}) => {
      await run(async (records) => {
        if (keepIds) await each(await records.all(), ({ id }) => records.remove(id));
        else await records.clear();
      });
    },
  };
}

async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}
