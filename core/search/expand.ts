import type { Collection } from './index/collection.ts';
import { editsFrom } from './language/edits.ts';
import { soundOf } from './language/spelling.ts';
import type { QueryWord } from './query.ts';

/** The words of a collection that a word of a query may mean, each with how surely, 0 to 1. */
export interface Expansion {
  readonly words: ReadonlyMap<number, number>;
  /** For each part of a compound, the words that have or are that part. */
  readonly parts: readonly ReadonlyMap<number, number>[];
}

/** "Theorie" finds "beleidstheorie", but not as well as "theorie". */
const AS_PART = 0.8;
/** A misspelling that sounds right counts as this many edits. */
const SOUNDS_RIGHT = 0.6;
/** A word that is known may still be another one misspelt ("helen" for "helpen"), but that is a last guess. */
const MISTAKEN = 0.4;
const SHORTEST_MISSPELT = 4;
const SHORTEST_MISTAKEN = 5;
/** What one edit takes off, as a share of the letters. */
const EDIT_COST = 1.7;
/** A beginning says the more the longer it is: from this much, up to nearly everything. */
const BEGINNING = { least: 0.4, most: 0.95 } as const;
/** About so many places of words with the same beginning are looked at: the longer the word, the less its beginning says. */
const MOST_PLACES = 4_000;
const LONGEST_WORD = 60;
/** The shortest beginning in which a typo is looked for, and the most letters still to come. */
const TYPO_BEGINNING = { letters: 5, missing: 20 } as const;

/** Finds what one word may mean: itself, its forms, a longer word that it begins, its likely spelling. */
export function expandWord(word: QueryWord, collection: Collection): Expansion {
  const words = new Map<number, number>();
  const add = (number: number, sure: number) => {
    if (sure > (words.get(number) ?? 0)) words.set(number, sure);
  };
  for (const [form, sure] of word.lemmas) addForm(form, sure, collection, add);
  if (word.last) addLonger(word.surface, collection, add);
  const lost = !word.known && !isSure(words);
  if (word.surface.length >= (lost ? SHORTEST_MISSPELT : SHORTEST_MISTAKEN)) {
    addMisspelt(word, collection, lost ? add : (number, sure) => add(number, sure * MISTAKEN));
  }
  const parts = word.parts.map((forms) => {
    const found = new Map<number, number>();
    for (const form of forms) {
      addForm(form, 1, collection, (number, sure) =>
        found.set(number, Math.max(sure, found.get(number) ?? 0)),
      );
    }
    return found;
  });
  return { words, parts };
}

/** An end of a word or a synonym is no reason not to look for its right spelling. */
function isSure(words: ReadonlyMap<number, number>): boolean {
  return [...words.values()].some((sure) => sure >= 0.6);
}

type Add = (number: number, sure: number) => void;

function addForm(form: string, sure: number, collection: Collection, add: Add): void {
  const number = collection.numberOf(form);
  if (number !== undefined) add(number, sure);
  for (const other of collection.withLemma(form)) add(other, sure);
  for (const other of collection.withPart(form)) add(other, sure * AS_PART);
}

/** Words that begin with what is typed; they stand together. Of very many, those that are nearest in length. */
function addLonger(surface: string, { words, postings: { starts } }: Collection, add: Add): void {
  const first = firstFrom(words, surface);
  let end = first;
  const byLength = new Uint32Array(LONGEST_WORD + 1);
  while (words[end]?.startsWith(surface)) {
    const length = Math.min(LONGEST_WORD, (words[end] as string).length);
    const places = (starts[end + 1] as number) - (starts[end] as number);
    byLength[length] = (byLength[length] as number) + places;
    end += 1;
  }
  let longest = 0;
  for (let count = 0; longest < LONGEST_WORD && count < MOST_PLACES; longest += 1)
    count += byLength[longest + 1] as number;
  for (let at = first; at < end; at += 1) {
    const longer = words[at] as string;
    if (longer.length <= longest || longest === LONGEST_WORD) add(at, beginningFit(surface, longer));
  }
}

function beginningFit(surface: string, longer: string): number {
  return BEGINNING.least + ((BEGINNING.most - BEGINNING.least) * surface.length) / longer.length;
}

/** Number of the first word that is not before `surface`. */
function firstFrom(words: readonly string[], surface: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < surface) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words within one or two edits by length, and, while it is typed, those whose beginning is. */
function addMisspelt({ surface, last, known }: QueryWord, { words, letters }: Collection, add: Add): void {
  const edits = editsFrom(surface);
  const sound = soundOf(surface);
  const most = surface.length < 8 || known ? 1 : 2;
  const growing = last && !known && surface.length >= TYPO_BEGINNING.letters;
  for (let at = 0; at < words.length; at += 1) {
    const set = letters[at] as number;
    const other = words[at] as string;
    const longer = other.length - surface.length;
    if (Math.abs(longer) <= most && edits.atLeast(set) <= most) {
      const count = edits.whole(other);
      if (count <= most) {
        const felt = soundOf(other) === sound ? Math.min(count, SOUNDS_RIGHT) : count;
        add(at, Math.max(0, 1 - (EDIT_COST * felt) / Math.min(other.length, surface.length)));
      }
    }
    if (growing && longer > 0 && longer <= TYPO_BEGINNING.missing && edits.atLeastBeginning(set) <= 1) {
      if (edits.beginning(other) <= 1) {
        add(at, beginningFit(surface, other) * (1 - EDIT_COST / surface.length));
      }
    }
  }
}
