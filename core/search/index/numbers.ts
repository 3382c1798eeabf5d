/**
 * Whole numbers as printable text: most of what a panel loads is small numbers, and one letter each
 * takes less room and less time than JSON's digits and commas.
 */
const FIRST = 35;
const SKIPPED = 92;
/** Values of one letter; larger ones take another letter per factor of this. */
export const BASE = 45;

/** Writes whole numbers from 0 on, in letters that JSON leaves as they are. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= BASE; rest = Math.floor(rest / BASE) - 1) text += letter(BASE + (rest % BASE));
    text += letter(rest);
  }
  return text;
}

/** Reads what `encodeNumbers` wrote. Linear. */
export function decodeNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let [count, value, factor] = [0, 0, 1];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - FIRST - (code > SKIPPED ? 1 : 0);
    if (digit >= BASE) {
      value += (digit - BASE) * factor;
      factor *= BASE;
      value += factor;
    } else {
      numbers[count] = value + digit * factor;
      count += 1;
      value = 0;
      factor = 1;
    }
  }
  return numbers.slice(0, count);
}

function letter(digit: number): string {
  const code = FIRST + digit;
  // A backslash would be written as two.
  return String.fromCharCode(code >= SKIPPED ? code + 1 : code);
}
