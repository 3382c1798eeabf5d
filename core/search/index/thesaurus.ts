import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { findWords } from '../language/words.ts';
import { decodeLists, encodeLists } from './lists.ts';
import { decodeWords, encodeWords } from './word-list.ts';

/** Words that may stand for others, as people write them down (assets/search/thesaurus.json). */
export interface WrittenThesaurus {
  /** Groups of words and phrases that mean nearly the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** English term → the Dutch for it. */
  readonly english: Readonly<Record<string, readonly string[]>>;
  /** Everyday or more specific word → words of the field, parted by spaces. */
  readonly associations: Readonly<Record<string, string>>;
}

/** How one word stands for another, the strongest first. */
export const RELATIONS = ['translation', 'synonym', 'association'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A thesaurus by stems, ready to be loaded: analysing its thousands of words is for the build. */
export interface PackedThesaurus {
  /** Entries of one to three stems tied by `TIE`, A to Z. */
  readonly entries: string;
  /** Stems that are meant, A to Z. */
  readonly forms: string;
  /** Per entry what it means: three times the number of the form, plus that of the relation. */
  readonly meanings: string;
}

/** A thesaurus ready for use: entry → stem → how it is meant. An entry of several stems ties them by `TIE`. */
export type Thesaurus = ReadonlyMap<string, ReadonlyMap<string, Relation>>;

export const TIE = '+';

/** Analyses and packs a thesaurus. Of two relations between the same words the stronger holds. */
export function packThesaurus({ synonyms, english, associations }: WrittenThesaurus): PackedThesaurus {
  const table = new Map<string, Map<string, Relation>>();
  const add = (written: string, meant: readonly string[], relation: Relation) => {
    const key = stemsOf(written);
    const entry = table.get(key) ?? new Map<string, Relation>();
    for (const form of meant.map(stemsOf)) {
      // Several words stand for nothing by themselves; they are entries only.
      if (form !== key && form !== '' && !form.includes(TIE)) entry.set(form, relation);
    }
    if (key !== '' && entry.size > 0) table.set(key, entry);
  };
  for (const [word, meant] of Object.entries(associations)) add(word, meant.split(' '), 'association');
  for (const group of synonyms) for (const word of group) add(word, group, 'synonym');
  for (const [term, meant] of Object.entries(english)) add(term, meant, 'translation');
  const entries = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  const forms = [...new Set(entries.flatMap(([, meant]) => [...meant.keys()]))].sort();
  const numberOf = new Map(forms.map((form, number) => [form, number]));
  const packed = ([form, relation]: [string, Relation]) =>
    (numberOf.get(form) ?? 0) * RELATIONS.length + RELATIONS.indexOf(relation);
  return {
    entries: encodeWords(entries.map(([entry]) => entry)),
    forms: encodeWords(forms),
    meanings: encodeLists(entries.map(([, meant]) => [...meant].map(packed).sort((a, b) => a - b))),
  };
}

/** Loads a packed thesaurus. Linear. */
export function loadThesaurus(packed: PackedThesaurus): Thesaurus {
  const forms = decodeWords(packed.forms);
  const { starts, values } = decodeLists(packed.meanings);
  const meaning = (value: number): [string, Relation] => [
    forms[Math.floor(value / RELATIONS.length)] ?? '',
    RELATIONS[value % RELATIONS.length] ?? 'association',
  ];
  return new Map(
    decodeWords(packed.entries).map((entry, at) => [
      entry,
      new Map(Array.from(values.subarray(starts[at], starts[at + 1]), meaning)),
    ]),
  );
}

function stemsOf(written: string): string {
  return findWords(fold(written))
    .map(({ surface, join }) => stem(join?.surface ?? surface))
    .filter((_, at, all) => at === 0 || all.length > 1)
    .join(TIE);
}
