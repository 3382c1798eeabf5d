import { GENERAL } from '../dossier.ts';
import { arrange, placeAfter } from '../order.ts';
import {
  doneField,
  labelField,
  NOTE_LIMIT,
  type Pin,
  type Pinned,
  pinFields,
  readPin,
  sameness,
  tidyLabel,
} from '../pin.ts';
import type { Act } from '../records/acts.ts';
import { mergeText } from '../records/merge-text.ts';
import { exists, type Value } from '../records/replica.ts';

interface NewPin {
  readonly id: string;
  readonly dossier: string;
  readonly pinned: Pinned;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Pins at the end of a dossier, unless the same is pinned there. */
export async function add(
  records: Act,
  { id, dossier: wanted, pinned, now }: NewPin,
): Promise<{ id: string; isNew: boolean }> {
  const dossier = await standing(records, wanted);
  const same = sameness({ ...pinned, dossier });
  const twin = same === undefined ? undefined : await records.pinLike(same);
  if (twin) return { id: twin.id, isNew: false };
  const order = placeAfter(await records.lastPlace(dossier));
  await records.create('pin', id, { ...pinFields(pinned, now), dossier, order });
  return { id, isNew: true };
}

/** Replaces a note; what was typed elsewhere since `base` is kept beside it. Gives the note as it is now. */
export async function setNote(records: Act, id: string, note: string, base: string): Promise<string> {
  const before = await records.get(id);
  const mine = note.slice(0, NOTE_LIMIT);
  if (!before || !exists(before)) return mine;
  const both = mergeText(base, mine, readPin(before).note).slice(0, NOTE_LIMIT);
  await records.update(id, { note: both });
  return both;
}

/** Marks a question as done or not. */
export async function setDone(records: Act, id: string, question: number, done: boolean): Promise<void> {
  await records.update(id, { [doneField(question)]: done });
}

/** Gives pins a label or takes it away. */
export async function setLabel(
  records: Act,
  ids: readonly string[],
  label: string,
  on: boolean,
): Promise<void> {
  const tidy = tidyLabel(label);
  if (tidy === '') return;
  for (const id of ids) await records.update(id, { [labelField(tidy)]: on });
}

/** Moves pins to the end of a dossier. What is pinned there already becomes one with it, with both notes. */
export async function moveTo(records: Act, ids: readonly string[], wanted: string): Promise<void> {
  const dossier = await standing(records, wanted);
  for (const id of ids) {
    const record = await records.get(id);
    if (!record || !exists(record) || record.is.dossier === dossier) continue;
    const pin = readPin(record);
    const same = sameness({ ...pin, dossier });
    const twin = same === undefined ? undefined : await records.pinLike(same);
    if (twin) {
      await records.update(twin.id, combine(readPin(twin), pin));
      await records.remove(id);
    } else {
      await records.update(id, { dossier, order: placeAfter(await records.lastPlace(dossier)) });
    }
  }
}

/** The dossier, or the general one when it was deleted in another window just now. */
async function standing(records: Act, dossier: string): Promise<string> {
  const record = await records.get(dossier);
  return record && !exists(record) ? GENERAL : dossier;
}

/** What a pin gets from another of the same card: both notes, and all labels and marks. */
function combine(pin: Pin, other: Pin): Record<string, Value> {
  return {
    note: mergeText('', pin.note, other.note).slice(0, NOTE_LIMIT),
    ...Object.fromEntries(other.labels.map((label) => [labelField(label), true])),
    ...Object.fromEntries([...other.done].map((question) => [doneField(question), true])),
  };
}

/** Moves pins within their dossier. */
export async function arrangeIn(
  records: Act,
  dossier: string,
  ids: readonly string[],
  before: string | undefined,
): Promise<void> {
  const pins = (await records.ofDossier('pin', dossier)).map(readPin);
  for (const [id, order] of arrange(pins, new Set(ids), before)) await records.update(id, { order });
}

/** Gives a pin the text that its card has now; marks of questions that went go with them. */
export async function renew(records: Act, id: string, pinned: Pinned): Promise<void> {
  const record = await records.get(id);
  if (!record || !exists(record)) return;
  const { note: _, pinnedAt: __, ...fields } = pinFields(pinned, 0);
  const pin = readPin(record);
  const questions = (of: Pick<Pinned, 'parts'>) =>
    of.parts.find(({ part }) => part === 'questions')?.lines ?? [];
  const [old, now] = [questions(pin), questions(pinned)];
  const marks = old.map((_, at) => [doneField(at), false] as const);
  const kept = [...pin.done].flatMap((at) => {
    const place = now.indexOf(old[at] ?? '');
    return place < 0 ? [] : [[doneField(place), true] as const];
  });
  await records.update(id, { ...fields, ...Object.fromEntries(marks), ...Object.fromEntries(kept) });
}
