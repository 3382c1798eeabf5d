import { isName, type MatchField } from './document.ts';
import type { Collection } from './index/collection.ts';
import { compact } from './language/fold.ts';

/** How well a query is the name of a document. */
export interface Named {
  readonly document: number;
  /** Number of the passage that is this name; of the document's first for a key that is not shown. */
  readonly passage: number;
  /** 1 for the name itself, lower for its beginning or something like it. */
  readonly fit: number;
  readonly how: 'exact' | 'beginning' | 'misspelt' | 'fuzzy';
  /** What Fuse.js matched in the name, [start, end); empty for other ways. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** A term is one name among several; one of the glossary may lead to other cards too; a title is the name. */
const FIT: Readonly<Partial<Record<MatchField, number>>> = { title: 1, term: 0.95, glossary: 0.85 };
/** One letter is the beginning of a third of everything. */
const SHORTEST_BEGINNING = 2;

/** The names of a collection: titles, terms, and keys that are not shown. */
export interface Names {
  /** The key of a passage, see `compact` in fold.ts; '' for one that is no name. Made when first asked for. */
  keyOf(passage: number): string;
  /** Whether a passage is the query or begins with it, apart from case, spaces and punctuation. */
  match(passage: number, key: string): Named | null;
  /** The document that has the compact query as a key of its own, such as its id. */
  byKey(key: string): Named | null;
}

/** The names of a collection. */
export function namesOf({ documents, passages, documentOf }: Collection): Names {
  const made: (string | undefined)[] = passages.map(() => undefined);
  const keys = new Map<string, number>();
  const firsts = new Map<number, number>();
  documentOf.forEach((document, passage) => {
    if (!firsts.has(document)) firsts.set(document, passage);
  });
  documents.forEach(({ keys: own }, document) => {
    for (const key of own) keys.set(compact(key), document);
  });

  function keyOf(passage: number): string {
    const known = made[passage];
    if (known !== undefined) return known;
    const { field, text } = passages[passage] ?? { field: 'body', text: '' };
    const key = isName(field) ? compact(text) : '';
    made[passage] = key;
    return key;
  }
  return {
    keyOf,
    match(passage, key) {
      const name = keyOf(passage);
      if (key === '' || !name.startsWith(key)) return null;
      const whole = name.length === key.length;
      if (!whole && key.length < SHORTEST_BEGINNING) return null;
      const rank = FIT[passages[passage]?.field ?? 'term'] ?? 0;
      return {
        document: documentOf[passage] as number,
        passage,
        fit: rank * (whole ? 1 : 0.7 + (0.25 * key.length) / name.length),
        how: whole ? 'exact' : 'beginning',
        ranges: [],
      };
    },
    byKey(key) {
      const document = keys.get(key);
      return document === undefined
        ? null
        : { document, passage: firsts.get(document) ?? 0, fit: 1, how: 'exact', ranges: [] };
    },
  };
}

/** Keeps the better of two names of one document; the earlier one when they are equal. */
export function keepBest(found: Map<number, Named>, named: Named): void {
  const kept = found.get(named.document);
  if (kept === undefined || named.fit > kept.fit) found.set(named.document, named);
}
