import { type Folded, fold, SPACE } from './fold.ts';
import type { PhraseBook } from './phrases.ts';

/** What is known of a document before it is judged. */
export interface Material {
  readonly title: string;
  /** Address, or '' when unknown. */
  readonly url: string;
  /** Heading texts in reading order. */
  readonly headings: readonly string[];
  /** A sample, see `SAMPLE_LIMIT` in sample.ts; what is longer is judged in full and takes longer. */
  readonly text: string;
  /** True when somebody writes in it here. */
  readonly editable: boolean;
}

/** Where a phrase can stand. */
export type Place = 'title' | 'url' | 'opening' | 'text' | 'headings';

/** How often each phrase of a book occurs in each place of a document. */
export interface Places extends Readonly<Record<Place, Uint16Array>> {
  /** Words in the text. */
  readonly words: number;
}

/** So much of the text is its opening, in characters. */
const OPENING = 1_500;
const LONGEST_HEADING = 90;

/** Looks a book of phrases up in a document: all that is judged comes from this one pass. */
export function placesOf({ title, url, headings, text }: Material, book: PhraseBook): Places {
  const of = () => book.counts();
  const places = { title: of(), url: of(), opening: of(), text: of(), headings: of() };
  const body = fold(text);
  let word = 0;
  for (; word < body.words && (body.starts[word] as number) < OPENING; word++) {
    book.count(body, word, places.opening);
    book.count(body, word, places.text);
  }
  for (; word < body.words; word++) book.count(body, word, places.text);
  countAll(book, fold(title), places.title);
  countAll(book, fold(url), places.url);
  countHeadings(book, body, places.headings);
  countHeadings(book, fold(headings.join('\n')), places.headings);
  return { ...places, words: body.words };
}

function countAll(book: PhraseBook, folded: Folded, into: Uint16Array): void {
  for (let word = 0; word < folded.words; word++) book.count(folded, word, into);
}

/** Counts the phrases at the start of each short line, past its number. */
function countHeadings(book: PhraseBook, folded: Folded, into: Uint16Array): void {
  const { starts, lines } = folded;
  for (let line = 0; line + 1 < lines.length; line++) {
    const [first, after] = [lines[line] as number, lines[line + 1] as number];
    const length = (starts[after] as number) - (starts[first] as number);
    if (length <= LONGEST_HEADING) book.count(folded, afterNumber(folded, first, after), into);
  }
}

/** The first word of a heading past "3.2", "IV.", "a)", "Hoofdstuk 3"; the last word if all are numbers. */
function afterNumber(folded: Folded, first: number, after: number): number {
  let word = first;
  while (word + 1 < after && (isNumber(folded, word) || (word === first && isDivision(folded, word)))) word++;
  return word;
}

const NINE = 57;
const LETTER_A = 97;
const LETTER_H = 104;
const ROMAN = 'ivx';
const DIVISIONS = ['hoofdstuk ', 'paragraaf ', 'deel '];

/** "12", "12a", a Roman number, or a letter of a list. */
function isNumber({ codes, starts }: Folded, word: number): boolean {
  const from = starts[word] as number;
  const code = (at: number) => codes[at] as number;
  let at = from;
  while (code(at) <= NINE && code(at) > SPACE) at++;
  if (at > from) return at - from <= 3 && (code(at) === SPACE || code(at + 1) === SPACE);
  if (code(at + 1) === SPACE && code(at) >= LETTER_A && code(at) <= LETTER_H) return true;
  while (ROMAN.includes(String.fromCharCode(code(at)))) at++;
  return code(at) === SPACE && at - from <= 5;
}

function isDivision({ codes, starts }: Folded, word: number): boolean {
  const from = starts[word] as number;
  return DIVISIONS.some((division) =>
    [...division].every((char, at) => codes[from + at] === char.charCodeAt(0)),
  );
}

/** How many of these phrases occur in a place. */
export function hits(counts: Uint16Array, numbers: Uint16Array): number {
  let sum = 0;
  for (const number of numbers) if (counts[number] !== 0) sum++;
  return sum;
}

/** How often these phrases occur in a place, taken together. */
export function occurrences(counts: Uint16Array, numbers: Uint16Array): number {
  let sum = 0;
  for (const number of numbers) sum += counts[number] as number;
  return sum;
}
