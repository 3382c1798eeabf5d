import type { RecordBase, Writer } from './base.ts';
import {
  exists,
  lastChange,
  newRecord,
  type RecordKind,
  type Replica,
  tombstone,
  type Value,
  withFields,
} from './replica.ts';
import type { Clock } from './stamp.ts';

/** What an act changed: each record before (undefined: it was not there) and after. */
export type Undo = readonly { readonly before: Replica | undefined; readonly after: Replica }[];

type Fields = Readonly<Record<string, Value>>;

/** What an act can do to the records, all in one transaction. */
export interface Act extends Writer {
  /** Makes a record with an id that is new. */
  create(kind: RecordKind, id: string, fields: Fields): Promise<void>;
  /** Sets fields of a record; makes it where it is not. Fields that hold the value already keep their stamp. */
  set(kind: RecordKind, id: string, fields: Fields): Promise<void>;
  /** Sets fields of a record that exists; does nothing when it does not. */
  update(id: string, fields: Fields): Promise<void>;
  /** Leaves a tombstone. */
  remove(id: string): Promise<void>;
}

/** Runs an act as one transaction and gives what it changed beside its result. */
export async function act<R>(
  base: RecordBase,
  clock: Clock,
  work: (records: Act) => Promise<R>,
): Promise<{ readonly result: R; readonly undo: Undo }> {
  const changed = new Map<string, { before: Replica | undefined; after: Replica }>();
  const result = await base.write((records) => work(acting(records, clock, changed)));
  return { result, undo: [...changed.values()] };
}

function acting(
  records: Writer,
  clock: Clock,
  changed: Map<string, { before: Replica | undefined; after: Replica }>,
): Act {
  const put = async (before: Replica | undefined, after: Replica) => {
    await records.put(after);
    changed.set(after.id, { before: changed.has(after.id) ? changed.get(after.id)?.before : before, after });
  };
  return {
    ...records,
    async put(record) {
      await put(await records.get(record.id), record);
    },
    create: (kind, id, fields) => put(undefined, newRecord(kind, id, fields, clock())),
    async set(kind, id, fields) {
      const before = await records.get(id);
      const stamp = clock(before && lastChange(before));
      if (!before || before.kind !== kind) return put(before, newRecord(kind, id, fields, stamp));
      const born = exists(before) ? before : { ...before, born: stamp };
      const news = changes(born, fields);
      if (born !== before || Object.keys(news).length > 0) await put(before, withFields(born, news, stamp));
    },
    async update(id, fields) {
      const before = await records.get(id);
      if (!before || !exists(before)) return;
      const news = changes(before, fields);
      if (Object.keys(news).length > 0)
        await put(before, withFields(before, news, clock(lastChange(before))));
    },
    async remove(id) {
      const before = await records.get(id);
      if (before && exists(before)) await put(before, tombstone(before, clock(lastChange(before))));
    },
  };
}

/** The fields that would change; an unchanged one must not look newer than a change elsewhere. */
function changes({ is }: Replica, fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => JSON.stringify(is[field]) !== JSON.stringify(value)),
  );
}

/**
 * Takes an act back: what it deleted exists again as it was, what it made is gone, and a field that it
 * changed has its old value, unless somebody changed that field since.
 */
export async function takeBack(records: Act, undo: Undo): Promise<void> {
  for (const { before, after } of undo) {
    const now = await records.get(after.id);
    if (!now) continue;
    if (!before || !exists(before)) {
      if (exists(now)) await records.remove(now.id);
    } else if (!exists(after)) {
      // Brought back by somebody else already, perhaps with changes: then theirs stands.
      if (!exists(now)) await records.set(before.kind, before.id, before.is);
    } else {
      const fields = Object.keys(after.at).filter(
        (field) => after.at[field] !== before.at[field] && now.at[field] === after.at[field],
      );
      await records.update(
        now.id,
        Object.fromEntries(fields.map((field) => [field, before.is[field] ?? null])),
      );
    }
  }
}
