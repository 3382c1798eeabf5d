import type { AsPlainObject } from 'minisearch';

/** Stands behind a term that is also a word of the library, and not only a stem or a part. */
export const WORD_MARK = '-';

/**
 * MiniSearch's serialised index in half the space: it is most of what a panel loads. Like stands with
 * like, which also packs better: all terms, all field ids, and so on, in the order of the terms.
 */
export interface PackedPostings {
  /** All that is no posting, as MiniSearch gave it. */
  readonly head: Omit<AsPlainObject, 'index'>;
  /** Terms in order, parted by spaces. */
  readonly terms: string;
  /** Per term: in how many fields it stands. */
  readonly fieldCounts: readonly number[];
  /** Per term and field: the field's id, and in how many documents. */
  readonly fields: readonly number[];
  readonly documentCounts: readonly number[];
  /** Per document: the step from the one before it, doubled, odd when the count is above one. */
  readonly steps: readonly number[];
  /** The counts above one. */
  readonly counts: readonly number[];
}

type Counts = Readonly<Record<string, number>>;

/** Packs what `MiniSearch.toJSON()` gave. Throws when a term has a space in it or ends in a mark. */
export function packPostings({ index, ...head }: AsPlainObject): PackedPostings {
  const terms: string[] = [];
  const fieldCounts: number[] = [];
  const fields: number[] = [];
  const documentCounts: number[] = [];
  const steps: number[] = [];
  const counts: number[] = [];
  for (const [term, byField] of index.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (term.includes(' ') || term.endsWith(WORD_MARK))
      throw new Error(`the term "${term}" cannot be packed`);
    const entries = Object.entries(byField as Readonly<Record<string, Counts>>);
    terms.push(term);
    fieldCounts.push(entries.length);
    for (const [field, byDocument] of entries) {
      // Keys that are whole numbers come in rising order.
      const documents = Object.entries(byDocument);
      fields.push(Number(field));
      documentCounts.push(documents.length);
      let last = 0;
      for (const [id, count] of documents) {
        steps.push((Number(id) - last) * 2 + (count > 1 ? 1 : 0));
        if (count > 1) counts.push(count);
        last = Number(id);
      }
    }
  }
  return { head, terms: terms.join(' '), fieldCounts, fields, documentCounts, steps, counts };
}

/** Gives back what was packed, without the marks of the vocabulary. Linear. */
export function unpackPostings(packed: PackedPostings): AsPlainObject {
  const { fieldCounts, fields, documentCounts, steps, counts } = packed;
  let [field, step, count] = [0, 0, 0];
  const index = (packed.terms === '' ? [] : packed.terms.split(' ')).map((term, at) => {
    const byField: Record<string, Record<string, number>> = {};
    for (let left = fieldCounts[at] ?? 0; left > 0; left -= 1, field += 1) {
      const byDocument: Record<string, number> = {};
      byField[fields[field] ?? 0] = byDocument;
      let id = 0;
      for (let documents = documentCounts[field] ?? 0; documents > 0; documents -= 1, step += 1) {
        const doubled = steps[step] ?? 0;
        id += doubled >> 1;
        byDocument[id] = doubled & 1 ? (counts[count++] ?? 1) : 1;
      }
    }
    return [term.endsWith(WORD_MARK) ? term.slice(0, -1) : term, byField] as [string, typeof byField];
  });
  return { ...packed.head, index } as AsPlainObject;
}
