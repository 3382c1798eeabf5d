import { decodeNumbers, encodeNumbers } from './numbers.ts';

/**
 * Per word the number of a rule that makes another form of it: how many letters go, and what comes in
 * their place ("-en", "-ven +f"). A handful of rules makes nearly all stems, so a form costs a letter.
 */
export interface PackedForms {
  /** Rules, the most used first: letters that go, and what comes. Rule 0 is no form at all. */
  readonly rules: readonly (readonly [cut: number, tail: string])[];
  /** Per word the number of its rule. */
  readonly used: string;
}

/** Packs one form per word; null, or the word itself, is no form. */
export function packForms(words: readonly string[], forms: readonly (string | null)[]): PackedForms {
  const keys = words.map((word, at) => ruleFrom(word, forms[at] ?? word));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  counts.delete(NONE);
  const rules = [
    NONE,
    ...[...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key),
  ];
  const numberOf = new Map(rules.map((key, number) => [key, number]));
  return {
    rules: rules.map((key) => JSON.parse(key) as [number, string]),
    used: encodeNumbers(keys.map((key) => numberOf.get(key) as number)),
  };
}

/** Per word its form; null where it has none. Linear. */
export function unpackForms(words: readonly string[], { rules, used }: PackedForms): (string | null)[] {
  return Array.from(decodeNumbers(used), (number, at) => {
    const [cut, tail] = rules[number] ?? [0, ''];
    const word = words[at] ?? '';
    return number === 0 ? null : word.slice(0, word.length - cut) + tail;
  });
}

const NONE = JSON.stringify([0, '']);

function ruleFrom(word: string, form: string): string {
  let shared = 0;
  while (shared < word.length && word[shared] === form[shared]) shared += 1;
  return JSON.stringify([word.length - shared, form.slice(shared)]);
}
