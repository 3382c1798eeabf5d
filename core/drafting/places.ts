import { fold } from './fold.ts';

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

/** Where a phrase can stand. Each holds folded words that start and end with a space. */
export interface Places {
  readonly title: string;
  readonly url: string;
  readonly opening: string;
  readonly text: string;
  /** Heading lines without their number, each between newlines. */
  readonly headings: string;
}

const OPENING = 1_500;
const LONGEST_HEADING = 90;
/** "3.2 ", "IV. ", "a) ", "Hoofdstuk 3 ": the shape of a number, after folding. */
const NUMBER = /^ ?(?:hoofdstuk |paragraaf |deel )?(?:\d{1,3}[a-z]? |[ivx]{1,5} |[a-h] )*/;

/** Folds a document once, so that every phrase is looked up in plain strings. */
export function placesOf(material: Material): Places {
  const folded = fold(material.text);
  const lines = folded.split('\n').filter((line) => line.length < LONGEST_HEADING);
  const headings = material.headings.map((heading) => fold(heading).replaceAll('\n', ' '));
  const text = words(folded);
  return {
    title: words(fold(material.title)),
    url: words(fold(material.url)),
    opening: text.slice(0, OPENING),
    text,
    headings: `\n${[...headings, ...lines].map((line) => line.replace(NUMBER, '').trim()).join('\n')}\n`,
  };
}

/**
 * Counts the phrases that occur in a place, each once.
 *
 * @param phrases Folded; they match from the start of a word (in headings: of the line) onwards.
 */
export function hits(places: Places, place: keyof Places, phrases: readonly string[]): number {
  const border = place === 'headings' ? '\n' : ' ';
  return phrases.filter((phrase) => places[place].includes(border + phrase)).length;
}

function words(folded: string): string {
  return ` ${folded.replace(/\s+/g, ' ').trim()} `;
}
