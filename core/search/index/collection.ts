import { MATCH_FIELDS, type MatchField, type Passage, type SearchDocument } from '../document.ts';
import { lettersOf } from '../language/edits.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { stem } from '../language/stem.ts';
import { type PackedForms, unpackForms } from './lemma-rules.ts';
import { decodeLengths } from './lengths.ts';
import { decodeLists, type Lists } from './lists.ts';
import { decodeNumbers } from './numbers.ts';
import { unpackPostings } from './postings.ts';
import { INDEX_VERSION, type SearchIndex } from './search-index.ts';
import { decodeWords } from './word-list.ts';

/** Documents with their index, ready to be searched. Words, passages and documents go by number. */
export interface Collection {
  readonly documents: readonly SearchDocument[];
  readonly passages: readonly Passage[];
  /** Per passage the number of its document, of its field in `MATCH_FIELDS`, and of its content words. */
  readonly documentOf: Uint32Array;
  readonly fieldOf: Uint8Array;
  readonly lengthOf: Uint32Array;
  readonly words: readonly string[];
  /** Passages per word. */
  readonly postings: Lists;
  readonly lexicon: Lexicon;
  /** The number of a word; undefined when it does not stand in the documents. */
  numberOf(word: string): number | undefined;
  /** Words that have a stem or root in common, other than the form itself. */
  withLemma(form: string): readonly number[];
  /** Compounds that have this part. */
  withPart(form: string): readonly number[];
  /** The letters of each word, see `lettersOf`; made when it is first asked for. */
  readonly letters: Uint32Array;
}

const NONE: readonly number[] = [];
/** The words of what is hidden are in the index; its text stayed with the build. */
const HIDDEN: Passage = { field: 'hidden', text: '' };

/** Loads an index over the documents that it was made of. Throws when it has another version. */
export function loadCollection(documents: readonly SearchDocument[], index: SearchIndex): Collection {
  if (index.version !== INDEX_VERSION) throw new Error(`search index has version ${index.version}`);
  const hidden = decodeNumbers(index.hidden);
  const owned = documents.map(({ passages }, at) => [
    ...passages,
    ...Array.from({ length: hidden[at] ?? 0 }, () => HIDDEN),
  ]);
  const passages = owned.flat();
  const { words, lists: postings } = unpackPostings(index);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const lemmas = lemmaTable(words, [index.stems, index.roots]);
  const parts = partTable(index);
  let letters: Uint32Array | undefined;
  return {
    documents,
    passages,
    documentOf: Uint32Array.from(owned.flatMap((own, document) => own.map(() => document))),
    fieldOf: Uint8Array.from(passages, ({ field }) => FIELD_NUMBER[field]),
    lengthOf: decodeLengths(index.lengths, postings.values),
    words,
    postings,
    lexicon: {
      has: (word) => numbers.has(word),
      hasStem: (form) => numbers.has(form) || lemmas.has(form),
    },
    numberOf: (word) => numbers.get(word),
    withLemma: (form) => lemmas.get(form) ?? NONE,
    withPart: (form) => parts.get(form) ?? NONE,
    get letters() {
      letters ??= Uint32Array.from(words, lettersOf);
      return letters;
    },
  };
}

const FIELD_NUMBER = Object.fromEntries(MATCH_FIELDS.map((field, at) => [field, at])) as Readonly<
  Record<MatchField, number>
>;

type Table = ReadonlyMap<string, readonly number[]>;

/** Form → the words that have it as stem or root. */
function lemmaTable(words: readonly string[], packed: readonly PackedForms[]): Table {
  const table = new Map<string, number[]>();
  for (const forms of packed) {
    unpackForms(words, forms).forEach((form, word) => {
      if (form !== null) add(table, form, word);
    });
  }
  return table;
}

/** Part, as it stands in a compound or as its stem → the compounds. */
function partTable({ parts, partWords }: SearchIndex): Table {
  const table = new Map<string, number[]>();
  const { starts, values } = decodeLists(partWords);
  decodeWords(parts).forEach((part, at) => {
    for (const compound of values.subarray(starts[at], starts[at + 1])) {
      add(table, part, compound);
      const base = stem(part);
      if (base !== part) add(table, base, compound);
    }
  });
  return table;
}

function add(table: Map<string, number[]>, key: string, number: number): void {
  const known = table.get(key);
  if (known) known.push(number);
  else table.set(key, [number]);
}
