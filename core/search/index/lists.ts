import { decodeNumbers, encodeNumbers } from './numbers.ts';

/** Many rising lists of whole numbers in two arrays: list `at` runs from `starts[at]` to `starts[at + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Writes rising lists as their lengths and the steps between their numbers. */
export function encodeLists(lists: readonly (readonly number[])[]): string {
  return encodeNumbers(
    lists.flatMap((list) => [list.length, ...list.map((value, at) => value - (list[at - 1] ?? 0))]),
  );
}

/** Reads what `encodeLists` wrote. Linear. */
export function decodeLists(text: string): Lists {
  const numbers = decodeNumbers(text);
  const starts: number[] = [0];
  const values = new Uint32Array(numbers.length);
  let count = 0;
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] as number);
    let value = 0;
    for (at += 1; at < end; at += 1) {
      value += numbers[at] as number;
      values[count] = value;
      count += 1;
    }
    starts.push(count);
  }
  return { starts: Uint32Array.from(starts), values: values.slice(0, count) };
}
