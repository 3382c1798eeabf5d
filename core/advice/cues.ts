import type { Token } from '../search/language/analyzer.ts';
import type { Range, Reading } from './reading.ts';

/** What a cue is made of. */
export type CueKind = 'word' | 'part' | 'pair' | 'opening' | 'shape' | 'heading' | 'document' | 'signal';

/**
 * A sign in a passage of what it is about or what it does: a word, a small word beside another, a word of
 * the heading, the kind of document, or the shape of the text.
 */
export interface Cue {
  /** See `CueNumbers`. */
  readonly number: number;
  readonly kind: CueKind;
  /** How much it counts before it is known what it says. */
  readonly weight: number;
  /** Where it stands; null for what is no place in the passage. */
  readonly range: Range | null;
}

/**
 * The numbers of cues of which something was learned; undefined for any other, which is then left out
 * before any work is done for it. A key has the kind of its cue in front, such as "w:kosten" or
 * "p:wordt beoog".
 */
export interface CueNumbers {
  numberOf(key: string): number | undefined;
  /** The same for the key of a pair, without making a text of it: most pairs are not known. */
  pairOf(first: string, second: string): number | undefined;
}

/** In front of the key of a pair; its two forms are parted by a space. */
export const PAIR = 'p:';

/** Finds the cues of a passage, with those of the heading above it and the kind of document it stands in. */
export type CueFinder = (passage: Reading, heading: Reading, docType: string | null) => Cue[];

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

/** Drafts bring ever new words; the cache is emptied rather than left to grow. */
const CACHED_WORDS = 20_000;

/** A cue that a word always is, wherever it stands. */
type WordCue = Pick<Cue, 'number' | 'kind' | 'weight'>;

/** Makes a finder of known cues. What a word is as a cue is looked up once. */
export function createCueFinder(numbers: CueNumbers): CueFinder {
  const words = new Map<string, readonly WordCue[]>();
  const ofWord = (token: Token): readonly WordCue[] => {
    const key = token.apostropheS ? `${token.surface}'` : token.surface;
    let cues = words.get(key);
    if (cues === undefined) {
      cues = wordCues(token, numbers);
      if (words.size >= CACHED_WORDS) words.clear();
      words.set(key, cues);
    }
    return cues;
  };
  return (passage, heading, docType) => {
    const { tokens, content, text } = passage;
    const share = TOTAL / Math.sqrt(1 + tokens.length);
    const found = new Map<number, Cue>();
    const put = (number: number, kind: CueKind, weight: number, range: Range | null) => {
      const before = found.get(number);
      const shared = weight * share;
      if (!before || shared > before.weight) found.set(number, { number, kind, weight: shared, range });
    };
    for (const at of content) {
      const token = tokens[at] as Token;
      for (const { number, kind, weight } of ofWord(token))
        put(number, kind, weight, [token.start, token.end]);
    }
    putPairs(passage, numbers, put);
    for (const key of shapesOf(text)) {
      const number = numbers.numberOf(key);
      if (number !== undefined) put(number, 'shape', WEIGHT.shape, null);
    }
    const cues = [...found.values()];
    for (const at of heading.content) {
      const number = numbers.numberOf(`h:${heading.tokens[at]?.stem}`);
      if (number !== undefined) cues.push({ number, kind: 'heading', weight: HEADING, range: null });
    }
    const number = numbers.numberOf(`d:${docType ?? ''}`);
    if (number !== undefined) cues.push({ number, kind: 'document', weight: DOCUMENT, range: null });
    return cues;
  };
}

/** The word itself, and the parts of a compound. */
function wordCues(token: Token, { numberOf }: CueNumbers): readonly WordCue[] {
  if (isNumber(token)) return [];
  const own = new Set([token.stem, ...(token.root === null ? [] : [token.root])]);
  const cues = [
    ...[...own].map((form) => ({ key: `w:${form}`, kind: 'word' as const, weight: 1 })),
    ...token.parts.map((part) => ({ key: `c:${part}`, kind: 'part' as const, weight: WEIGHT.part })),
  ];
  return cues.flatMap(({ key, kind, weight }) => {
    const number = numberOf(key);
    return number === undefined ? [] : [{ number, kind, weight }];
  });
}

/** Notes a cue; of the same one the heaviest counts. */
type Put = (number: number, kind: CueKind, weight: number, range: Range | null) => void;

/** What small words make of others ("wordt beoogd", "niet in staat om"), and how the passage opens. */
function putPairs({ tokens }: Reading, numbers: CueNumbers, put: Put): void {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [one, two] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (!one.stop && !two.stop) continue;
    const number = numbers.pairOf(formOf(one), formOf(two));
    if (number !== undefined) put(number, 'pair', WEIGHT.pair, [one.start, two.end]);
  }
  tokens.slice(0, OPENING).forEach(({ surface, start, end }, at) => {
    const number = numbers.numberOf(`${at}:${surface}`);
    if (number !== undefined) put(number, 'opening', WEIGHT.opening, [start, end]);
  });
}

function shapesOf(text: string): string[] {
  const keys = SHAPES.flatMap(([name, shape]) => {
    const count = text.match(shape)?.length ?? 0;
    if (count === 0) return [];
    return count > MUCH ? [`x:${name}`, `x:${name}+`] : [`x:${name}`];
  });
  if (text.length < SHORT) keys.push('x:kort');
  if (text.length > LONG) keys.push('x:lang');
  return keys;
}

function formOf({ stop, surface, stem }: Token): string {
  return stop ? surface : stem;
}

function isNumber({ surface }: Token): boolean {
  return /^\d/.test(surface);
}
