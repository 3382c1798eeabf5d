import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

const SHORTEST_PART = 4;
const LONGEST_WORD = 60;
/** Tried in this order: the s of "gegevensbescherming" belongs to a word, that of "invoeringstoets" links. */
const LINKS = ['', 's', 'en', 'e'] as const;
/** Prefixes that are words too; cutting them off changes what the word is about. */
const PARTICLES: ReadonlySet<string> = new Set([
  'achter',
  'beneden',
  'binnen',
  'boven',
  'buiten',
  'langs',
  'mede',
  'onder',
  'rond',
  'samen',
  'tegen',
  'terug',
  'tussen',
  'zelf',
]);

/** Splits a folded word into known words; an empty list when it is not a compound of them. */
export type Splitter = (surface: string) => readonly string[];

/**
 * A splitter over the words of a lexicon. Every part is a known word of at least four letters, the
 * last one known by itself or by its stem; s, e and en may link them. The fewest parts win, then the
 * longest last part, which in Dutch is the head of the compound.
 */
export function createSplitter(lexicon: Lexicon): Splitter {
  const isKnown = (word: string): boolean => lexicon.has(word) && usable(word);
  const isHead = (word: string): boolean => {
    if (isKnown(word)) return true;
    if (word.length <= SHORTEST_PART) return false;
    const base = stem(word);
    return isKnown(base) || lexicon.hasStem(base);
  };
  return (surface) => (surface.length > LONGEST_WORD ? [] : (split(surface, isKnown, isHead, 2) ?? []));
}

function usable(word: string): boolean {
  return word.length >= SHORTEST_PART && /^\p{L}+$/u.test(word) && !isStopWord(word) && !PARTICLES.has(word);
}

/** `depth` is how many times the left side may be split again. */
function split(
  word: string,
  known: (part: string) => boolean,
  isHead: (part: string) => boolean,
  depth: number,
): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const head = word.slice(at);
    if (!isHead(head)) continue;
    const left = modifier(word.slice(0, at), known, depth);
    if (left !== null && (best === null || left.length + 1 < best.length)) best = [...left, head];
  }
  return best;
}

/** The left side: one known word, linked or not, or a compound of words that are known as they are. */
function modifier(left: string, known: (part: string) => boolean, depth: number): readonly string[] | null {
  const bare = LINKS.filter((link) => left.endsWith(link)).map((link) =>
    left.slice(0, left.length - link.length),
  );
  const whole = bare.find(known);
  if (whole !== undefined) return [whole];
  if (depth === 0) return null;
  for (const word of bare) {
    const parts = split(word, known, known, depth - 1);
    if (parts !== null) return parts;
  }
  return null;
}
