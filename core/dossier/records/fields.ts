import type { Value } from './replica.ts';

/*
 * Reading the fields of a record. A field may hold anything: another version wrote it, a disk broke it,
 * somebody edited a file. Reading never fails; what is not of the right kind reads as nothing.
 */
type Fields = Readonly<Record<string, Value>>;

/** A text, at most so many characters. */
export function text(is: Fields, field: string, most = 10_000): string {
  const value = is[field];
  return typeof value === 'string' ? value.slice(0, most) : '';
}

/** A number; 0 where there is none. */
export function number(is: Fields, field: string): number {
  const value = is[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** One of a closed set of texts; the first of them where there is none. */
export function choice<const Choice extends string>(
  is: Fields,
  field: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = is[field];
  return choices.find((one) => one === value) ?? choices[0];
}

/**
 * What follows the prefix in the names of fields that are true: a set whose members have a stamp each,
 * so that two people who each add one lose neither.
 */
export function members(is: Fields, prefix: string): string[] {
  return Object.keys(is)
    .filter((field) => field.startsWith(prefix) && is[field] === true)
    .map((field) => field.slice(prefix.length))
    .sort();
}

/** The texts of all fields whose names start with the prefix, by what follows it; empty texts left out. */
export function entries(is: Fields, prefix: string): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(is)
      .filter((field) => field.startsWith(prefix) && text(is, field) !== '')
      .sort()
      .map((field) => [field.slice(prefix.length), text(is, field)]),
  );
}

/** An address that may become a link: of the web or of mail. Anything else, such as a script, reads as nothing. */
export function webAddress(address: string): string {
  return /^(https?:\/\/|mailto:)[^\s]/i.test(address) ? address : '';
}
