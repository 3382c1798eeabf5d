import { byPlace } from '../../../core/dossier/order.ts';
import { readPin } from '../../../core/dossier/pin.ts';
import { indexOf, type Reader, type RecordBase, type Writer } from '../../../core/dossier/records/base.ts';
import { exists, type Replica } from '../../../core/dossier/records/replica.ts';

/** A base in memory: transactions and watchers like the real one, without a disk. */
export interface MemoryBase extends RecordBase {
  /** Makes every write fail from now on, as a full disk does. */
  breakDown(): void;
}

export function memoryBase(): MemoryBase {
  let rows = new Map<string, Replica>();
  let broken = false;
  let turn: Promise<unknown> = Promise.resolve();
  const watchers = new Set<() => void>();
  const writer = (of: Map<string, Replica>): Writer => ({
    ...reader(of),
    async put(record) {
      of.set(record.id, record);
    },
    async clear() {
      of.clear();
    },
  });
  return {
    read: (work) => work(reader(rows)),
    write: (work) => {
      const run = async () => {
        const draft = new Map(rows);
        const result = await work(writer(draft));
        if (broken) throw new DOMException('The disk is full', 'QuotaExceededError');
        rows = draft;
        for (const tell of watchers) tell();
        return result;
      };
      const done = turn.then(run, run);
      turn = done.catch(() => {});
      return done;
    },
    watch(read, report, fail, signal) {
      const tell = () => void read(reader(rows)).then((result) => !signal.aborted && report(result), fail);
      watchers.add(tell);
      signal.addEventListener('abort', () => watchers.delete(tell));
      tell();
    },
    onChange(changed, signal) {
      watchers.add(changed);
      signal.addEventListener('abort', () => watchers.delete(changed));
    },
    breakDown: () => {
      broken = true;
    },
  };
}

function reader(rows: ReadonlyMap<string, Replica>): Reader {
  const existing = (kind: string) =>
    [...rows.values()].filter((record) => record.kind === kind && indexOf(record) !== undefined);
  const ofDossier = (kind: string, dossier: string) =>
    existing(kind).filter((record) => indexOf(record)?.dossier === dossier);
  const pins = (dossier: string) => ofDossier('pin', dossier).sort((a, b) => byPlace(readPin(a), readPin(b)));
  return {
    get: async (id) => rows.get(id),
    ofDossier: async (kind, dossier) => (kind === 'pin' ? pins(dossier) : ofDossier(kind, dossier)),
    countOfDossier: async (kind, dossier) => ofDossier(kind, dossier).length,
    ofKind: async (kind) => existing(kind),
    pinLike: async (same) => existing('pin').find((record) => indexOf(record)?.same === same),
    lastPlace: async (dossier) =>
      pins(dossier)
        .map((record) => readPin(record).order)
        .at(-1),
    countPins: async () => existing('pin').length,
    dossiersOfPins: async () => new Set(existing('pin').map((record) => readPin(record).dossier)),
    deletedSince: async (stamp) =>
      [...rows.values()]
        .filter((record) => !exists(record) && (record.gone ?? '') > stamp)
        .sort((a, b) => ((a.gone ?? '') < (b.gone ?? '') ? -1 : 1)),
    all: async () => [...rows.values()],
  };
}

/** Ids that count up, each starting with the prefix. */
export function counter(prefix: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}
