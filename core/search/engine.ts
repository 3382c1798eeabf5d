import { createEvidenceGatherer, type Evidence } from './evidence.ts';
import { type Expansion, expandWord } from './expand.ts';
import { createFuzzyNames } from './fuzzy-names.ts';
import { createHighlighter } from './highlight.ts';
import { createHitFinder, type Hits } from './hits.ts';
import type { Collection } from './index/collection.ts';
import type { Thesaurus } from './index/thesaurus.ts';
import { createAnalyzer } from './language/analyzer.ts';
import type { Lexicon } from './language/lexicon.ts';
import { createNameSieve } from './name-sieve.ts';
import { type Named, namesOf } from './names.ts';
import { parseQuery, type QueryWord } from './query.ts';
import { isConfident, type Ranked, scoreOf } from './ranking.ts';
import { type Asked, reasonFor } from './reason.ts';
import { createSpread } from './related.ts';

/** Searches one collection. */
export interface Engine {
  /** Ranks its documents, in no particular order. */
  rank(typed: string): Ranked[];
  /** Names that may have been meant, the likeliest first. */
  suggest(typed: string): string[];
}

interface Found {
  readonly expansion: Expansion;
  readonly hits: Hits;
}

/** A name this much like what was typed is worth a question. */
const LIKELY = 0.45;
/** What earlier words of a query found is kept while the next one is typed. */
const REMEMBERED = 40;

/**
 * The search over one collection. Keeps what it found for the last words asked.
 *
 * @param lexicon The words that the collection was indexed with.
 */
export function createEngine(collection: Collection, thesaurus: Thesaurus, lexicon: Lexicon): Engine {
  const analyzer = createAnalyzer(lexicon);
  const parse = (typed: string) => parseQuery(typed, analyzer, lexicon, thesaurus);
  const names = namesOf(collection);
  const sieve = createNameSieve(collection, names);
  const highlight = createHighlighter(collection);
  const fuzzyNames = createFuzzyNames(collection, sieve);
  const spread = createSpread(collection);
  const findHits = createHitFinder(collection);
  const gather = createEvidenceGatherer(collection, names);
  const lookUp = remember((word) => {
    const expansion = expandWord(word, collection);
    return { expansion, hits: findHits(expansion) };
  });
  return { rank: rankAll, suggest };

  function rankAll(typed: string): Ranked[] {
    const query = parse(typed);
    const found = query.words.map(lookUp);
    const hits = found.map((one) => one.hits);
    const asked = { key: query.key, expansions: found.map((one) => one.expansion) };
    const judge = (likely?: ReadonlyMap<number, Named>) =>
      gather(hits, query.key, likely).map((evidence) => judged(evidence, asked));
    const ranked = judge(sieve.misspelt(query.key));
    // Fuse.js costs more than all else together; it is asked only when a word says nothing to us.
    const lost = found.some(({ expansion }) => expansion.words.size === 0);
    if (!lost || ranked.some(({ confident }) => confident)) return spread(ranked);
    return spread(judge(fuzzyNames(query)));
  }

  /** Of the whole query, or else of the word in it that says nothing to us. */
  function suggest(typed: string): string[] {
    const query = parse(typed);
    const lost = query.words.filter(({ known }) => !known).map(({ surface }) => surface);
    const asked = [query, ...lost.map(parse)];
    const likely = asked.flatMap((one) => [...fuzzyNames(one).values()]).filter(({ fit }) => fit >= LIKELY);
    const texts = likely
      .sort((a, b) => b.fit - a.fit)
      .map(({ passage }) => collection.passages[passage]?.text);
    return [...new Set(texts)].filter((text) => text !== undefined);
  }

  function judged(evidence: Evidence, asked: Asked): Ranked {
    return {
      id: collection.documents[evidence.document]?.id ?? '',
      score: scoreOf(evidence),
      confident: isConfident(evidence, asked.key),
      reason: () => reasonFor(evidence, asked, collection, highlight),
    };
  }
}

function remember(lookUp: (word: QueryWord) => Found): (word: QueryWord) => Found {
  const kept = new Map<string, Found>();
  return (word) => {
    const key = `${word.last} ${word.surface} ${[...word.lemmas.keys()].join(' ')}`;
    const found = kept.get(key) ?? lookUp(word);
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > REMEMBERED) kept.delete(kept.keys().next().value as string);
    return found;
  };
}
