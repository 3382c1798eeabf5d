import type { Token } from '../search/language/analyzer.ts';
import type { Range, Reading } from './reading.ts';

/**
 * A sign in a passage of what it is about or what it does: a word, a small word beside another, a word of
 * the heading, the kind of document, or the shape of the text.
 */
export interface Cue {
  /** What it is, with its kind before it, such as "w:kosten" or "p:wordt beoog". */
  readonly key: string;
  /** How much it counts before it is known what it says. */
  readonly weight: number;
  /** Where it stands; null for what is no place in the passage. */
  readonly range: Range | null;
}

/** The longer a passage, the less each of its words says. */
const TOTAL = 1.4;
const HEADING = 0.8;
const DOCUMENT = 0.5;
/** How much a cue counts beside a single word of the passage. */
const WEIGHT = { part: 0.7, pair: 0.8, opening: 0.8, shape: 1 } as const;
/** The first words of a passage tell what it does: "De leden van", "Daarom is". */
const OPENING = 4;

/** What is counted as a shape. A second cue tells that there is much of it. */
const SHAPES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['euro', /€|\beuro\b|miljoen|mln/gi],
  ['procent', /%|procent/gi],
  [
    'datum',
    /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/gi,
  ],
  ['jaar', /\b(?:19|20)\d\d\b/g],
  ['artikel', /\bartikel(?:en)? \d/gi],
  ['kamerstuk', /kamerstuk|\bnr\. \d/gi],
  ['getal', /\b\d[\d.]*\b/g],
  ['vraag', /\?/g],
  ['opsomming', /[•–-] /g],
];
const MUCH = 2;
/** In characters. */
const SHORT = 250;
const LONG = 900;

/**
 * All cues of a passage, with those of the heading above it and the kind of document it stands in.
 *
 * @param isKnown Leaves out cues of which nothing was learned, before any work is done for them.
 */
export function cuesOf(
  passage: Reading,
  heading: Reading,
  docType: string | null,
  isKnown: (key: string) => boolean,
): Cue[] {
  const found = new Map<string, Cue>();
  const put = (key: string, weight: number, start: number, end: number) => {
    if (!isKnown(key)) return;
    const range: Range | null = start < 0 ? null : [start, end];
    if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { key, weight, range });
  };
  putWords(passage, put);
  putPairs(passage, put);
  putShapes(passage.text, put);
  const share = TOTAL / Math.sqrt(1 + passage.tokens.length);
  const cues = [...found.values()].map(({ key, weight, range }) => ({ key, weight: weight * share, range }));
  for (const at of heading.content) {
    const token = heading.tokens[at];
    if (token) cues.push({ key: `h:${token.stem}`, weight: HEADING, range: null });
  }
  cues.push({ key: `d:${docType ?? ''}`, weight: DOCUMENT, range: null });
  return cues;
}

/** Where a cue stands; before the start for what is no place. */
type Put = (key: string, weight: number, start: number, end: number) => void;
const NOWHERE = -1;

/** Words, and the parts of compounds. */
function putWords({ tokens, content }: Reading, put: Put): void {
  for (const at of content) {
    const token = tokens[at];
    if (!token || isNumber(token)) continue;
    const { start, end } = token;
    put(`w:${token.stem}`, 1, start, end);
    if (token.root !== null) put(`w:${token.root}`, 1, start, end);
    for (const part of token.parts) put(`c:${part}`, WEIGHT.part, start, end);
  }
}

/** What small words make of others: "wordt beoogd", "niet in staat om". */
function putPairs({ tokens }: Reading, put: Put): void {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [one, two] = [tokens[at], tokens[at + 1]];
    if (!one || !two) continue;
    if (one.stop || two.stop) put(`p:${formOf(one)} ${formOf(two)}`, WEIGHT.pair, one.start, two.end);
  }
  tokens.slice(0, OPENING).forEach(({ surface, start, end }, at) => {
    put(`${at}:${surface}`, WEIGHT.opening, start, end);
  });
}

function putShapes(text: string, put: Put): void {
  for (const [name, shape] of SHAPES) {
    const count = text.match(shape)?.length ?? 0;
    if (count > 0) put(`x:${name}`, WEIGHT.shape, NOWHERE, NOWHERE);
    if (count > MUCH) put(`x:${name}+`, WEIGHT.shape, NOWHERE, NOWHERE);
  }
  if (text.length < SHORT) put('x:kort', WEIGHT.shape, NOWHERE, NOWHERE);
  if (text.length > LONG) put('x:lang', WEIGHT.shape, NOWHERE, NOWHERE);
}

function formOf({ stop, surface, stem }: Token): string {
  return stop ? surface : stem;
}

function isNumber({ surface }: Token): boolean {
  return /^\d/.test(surface);
}
