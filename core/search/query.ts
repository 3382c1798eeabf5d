import type { Thesaurus } from './index/thesaurus.ts';
import { type Analyzer, lemmasOf, type Token } from './language/analyzer.ts';
import { compact } from './language/fold.ts';
import type { Lexicon } from './language/lexicon.ts';
import { stem } from './language/stem.ts';
import { meaningsOf } from './thesaurus.ts';

/** One word of a query and the forms that may stand for it. */
export interface QueryWord {
  readonly surface: string;
  /** Form → how surely it is the same word, 0 to 1. */
  readonly lemmas: ReadonlyMap<string, number>;
  /** For each part of a compound, the forms that stand for that part. */
  readonly parts: readonly (readonly string[])[];
  /** Whether the word stands in the collection as written; then nobody needs a guess at what was meant. */
  readonly known: boolean;
  /** The word being typed: it may be the beginning of a longer one. Not one letter behind other words. */
  readonly last: boolean;
}

export interface Query {
  /** The query cut to a length that people type. */
  readonly text: string;
  /** See `compact` in fold.ts. */
  readonly key: string;
  /** Without stop words, unless there is nothing else. */
  readonly words: readonly QueryWord[];
}

/** A pasted page is no query; what is beyond this is not looked at. */
const LONGEST_QUERY = 240;
const MOST_WORDS = 16;
const NOTHING_MORE: Thesaurus = new Map();
const SURENESS = { surface: 1, join: 1, stem: 0.95, root: 0.8, head: 0.5, modifier: 0.4 } as const;
/** An end of a word that is shorter than this says little. */
const SHORTEST_END = 5;

/** Reads what somebody typed. */
export function parseQuery(
  typed: string,
  analyzer: Analyzer,
  lexicon: Lexicon,
  thesaurus: Thesaurus = NOTHING_MORE,
): Query {
  const text = typed.slice(0, LONGEST_QUERY).trim();
  const tokens = analyzer.analyze(text);
  const content = tokens.filter((token) => !token.stop);
  const kept = (content.length > 0 ? content : tokens).slice(0, MOST_WORDS);
  const joins = joinsOf(kept, lexicon);
  const meanings = meaningsOf(
    kept.map((token) => token.stem),
    thesaurus,
    (place) => lexicon.has(kept[place]?.surface ?? ''),
  );
  const known = (token: Token) =>
    lemmasOf(token).some((lemma) => lexicon.has(lemma) || lexicon.hasStem(lemma));
  const words = kept.map((token, place): QueryWord => {
    const lemmas = new Map<string, number>(meanings[place]);
    for (const join of joins[place] ?? []) lemmas.set(join, SURENESS.join);
    if (token.join !== null) lemmas.set(token.join.surface, SURENESS.join);
    if (token.parts.length === 0 && !known(token)) {
      for (const [form, sure] of endsOf(token.surface, lexicon)) lemmas.set(form, sure);
    }
    if (token.root !== null) lemmas.set(token.root, SURENESS.root);
    lemmas.set(token.stem, SURENESS.stem).set(token.surface, SURENESS.surface);
    return {
      surface: token.surface,
      lemmas,
      parts: token.parts.map((part) => [part, stem(part)]),
      known: known(token),
      last: token === tokens.at(-1) && (token.surface.length > 1 || kept.length === 1),
    };
  });
  return { text, key: compact(text), words };
}

/**
 * The known word that an unknown one ends in, which in Dutch says what it is ("massaontslag" is an
 * "ontslag"), and the one it begins with, which says of what.
 */
function endsOf(surface: string, lexicon: Lexicon): Map<string, number> {
  const found = new Map<string, number>();
  const isKnown = (part: string) => lexicon.has(part) || lexicon.hasStem(stem(part));
  for (let at = 3; at <= surface.length - SHORTEST_END; at += 1) {
    const head = surface.slice(at);
    if (!isKnown(head)) continue;
    found.set(stem(head), SURENESS.head);
    break;
  }
  for (let at = surface.length - 3; at >= SHORTEST_END; at -= 1) {
    if (!lexicon.has(surface.slice(0, at))) continue;
    found.set(stem(surface.slice(0, at)), SURENESS.modifier);
    break;
  }
  return found;
}

/** Words typed apart that the collection writes as one ("kosten baten analyse"), two or three in a row. */
function joinsOf(tokens: readonly Token[], lexicon: Lexicon): string[][] {
  const joins: string[][] = tokens.map(() => []);
  for (let from = 0; from < tokens.length - 1; from += 1) {
    for (const count of [2, 3]) {
      const row = tokens.slice(from, from + count);
      const pairs =
        row.length === count ? ['', 's'].map((link) => row.map((token) => token.surface).join(link)) : [];
      for (const join of pairs.filter(lexicon.has)) {
        for (let place = from; place < from + count; place += 1) joins[place]?.push(join);
      }
    }
  }
  return joins;
}
