import { lemmasOf, type Token } from '../search/language/analyzer.ts';
import { stem } from '../search/language/stem.ts';
import type { Reading } from './reading.ts';
import { RULES } from './rules.ts';
import type { Phrase } from './signals.ts';

/** A phrase found in a text. */
export interface Find {
  readonly phrase: Phrase;
  /** Places of its words in `content` of the reading, in order. */
  readonly at: readonly number[];
  /** 1 when all words stand there themselves; less when some are only parts of compounds. */
  readonly exactness: number;
}

/** Finds all phrases in a text. */
export type PhraseFinder = (reading: Reading) => Find[];

/** What a word of a text can be in phrases, by its own forms and by those of its parts. */
interface Role {
  /** Phrases that begin with it. */
  readonly begins: readonly Phrase[];
  readonly beginsAsPart: readonly Phrase[];
  readonly forms: ReadonlySet<string>;
  readonly partForms: ReadonlySet<string>;
}

/** Drafts bring ever new words; the cache is emptied rather than left to grow. */
const CACHED_WORDS = 20_000;

/**
 * A finder over many phrases at once: each is looked up under its first word, and what a word can be is
 * found once, so the time goes with the length of the text and not with the number of phrases. The words
 * of a phrase stand close to each other in one sentence, in any order.
 */
export function createPhraseFinder(phrases: readonly Phrase[]): PhraseFinder {
  const known = new Set(phrases.flatMap(({ words }) => words.flat()));
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const form of new Set(phrase.words[0])) byFirst.set(form, [...(byFirst.get(form) ?? []), phrase]);
  }
  const beginning = (forms: Iterable<string>) => [
    ...new Set([...forms].flatMap((form) => byFirst.get(form) ?? [])),
  ];
  const roles = new Map<string, Role>();
  const roleOf = (token: Token): Role => {
    const key = token.join ? `${token.surface} ${token.join.surface}` : token.surface;
    let role = roles.get(key);
    if (role === undefined) {
      const forms = new Set(lemmasOf(token).filter((form) => known.has(form)));
      const parts = token.parts.flatMap((part) => [part, stem(part)]);
      const partForms = new Set(parts.filter((form) => known.has(form) && !forms.has(form)));
      const begins = beginning(forms);
      role = {
        begins,
        beginsAsPart: beginning(partForms).filter((one) => !begins.includes(one)),
        forms,
        partForms,
      };
      if (roles.size >= CACHED_WORDS) roles.clear();
      roles.set(key, role);
    }
    return role;
  };
  return ({ tokens, content, sentences }) => {
    const line = content.map((index) => roleOf(tokens[index] as Token));
    const finds: Find[] = [];
    line.forEach(({ begins, beginsAsPart }, at) => {
      for (const phrase of begins) keep(finds, complete(phrase, at, false, line, sentences));
      for (const phrase of beginsAsPart) keep(finds, complete(phrase, at, true, line, sentences));
    });
    return finds;
  };
}

function keep(finds: Find[], find: Find | null): void {
  if (find) finds.push(find);
}

/** Looks for the other words of a phrase around its first. */
function complete(
  phrase: Phrase,
  start: number,
  asPart: boolean,
  line: readonly Role[],
  sentences: readonly number[],
): Find | null {
  const reach = phrase.words.length - 1 + RULES.slack;
  const at = [start];
  let parts = asPart ? 1 : 0;
  for (const forms of phrase.words.slice(1)) {
    const near = nearest(forms, start, reach, line, sentences);
    if (!near) return null;
    at.push(near.at);
    if (near.part) parts += 1;
  }
  at.sort((a, b) => a - b);
  if ((at.at(-1) ?? 0) - (at[0] ?? 0) > reach) return null;
  return { phrase, at, exactness: 1 - (parts / at.length) * (1 - RULES.asPart) };
}

/** The nearest place of a word in the same sentence, own words before parts of compounds. */
function nearest(
  forms: readonly string[],
  start: number,
  reach: number,
  line: readonly Role[],
  sentences: readonly number[],
): { readonly at: number; readonly part: boolean } | undefined {
  for (let distance = 0; distance <= reach; distance += 1) {
    const [before, after] = [start - distance, start + distance];
    for (const part of [false, true]) {
      if (stands(forms, before, part, start, line, sentences)) return { at: before, part };
      if (distance > 0 && stands(forms, after, part, start, line, sentences)) return { at: after, part };
    }
  }
  return undefined;
}

/** Whether a word stands at a place, itself or as a part, in the sentence of the first. */
function stands(
  forms: readonly string[],
  at: number,
  part: boolean,
  start: number,
  line: readonly Role[],
  sentences: readonly number[],
): boolean {
  if (sentences[at] !== sentences[start]) return false;
  const role = line[at];
  if (role === undefined) return false;
  const own = part ? role.partForms : role.forms;
  return own.size > 0 && forms.some((form) => own.has(form));
}
