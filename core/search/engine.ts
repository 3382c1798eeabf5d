import { createEvidenceGatherer, type Evidence } from './evidence.ts';
import { type Expansion, expandWord } from './expand.ts';
import { createFuzzyNames } from './fuzzy-names.ts';
import { createHighlighter } from './highlight.ts';
import { createHitFinder, type Hits } from './hits.ts';
import type { Collection } from './index/collection.ts';
import { createAnalyzer } from './language/analyzer.ts';
import type { MatchReason } from './match.ts';
import { type Named, namesOf } from './names.ts';
import { parseQuery, type QueryWord } from './query.ts';
import { isConfident, scoreOf } from './ranking.ts';
import { type Asked, reasonFor } from './reason.ts';
import { spread } from './related.ts';

/** A document that answers a query, with how to show why. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly confident: boolean;
  /** Where the query was found; costs more than ranking, so it is made for what is shown only. */
  reason(): MatchReason;
}

/** Ranks the documents of one collection, in no particular order. */
export type Engine = (typed: string) => Ranked[];

interface Found {
  readonly expansion: Expansion;
  readonly hits: Hits;
}

/** What earlier words of a query found is kept while the next one is typed. */
const REMEMBERED = 40;

/** The search over one collection. Keeps what it found for the last words asked. */
export function createEngine(collection: Collection): Engine {
  const analyzer = createAnalyzer(collection.lexicon);
  const names = namesOf(collection);
  const highlight = createHighlighter(collection);
  const fuzzyNames = createFuzzyNames(collection, names);
  const findHits = createHitFinder(collection);
  const gather = createEvidenceGatherer(collection, names);
  const lookUp = remember((word) => {
    const expansion = expandWord(word, collection);
    return { expansion, hits: findHits(expansion) };
  });
  return (typed) => {
    const query = parseQuery(typed, analyzer, collection.lexicon);
    const found = query.words.map(lookUp);
    const hits = found.map((one) => one.hits);
    const asked = { key: query.key, expansions: found.map((one) => one.expansion) };
    const judge = (likely?: ReadonlyMap<number, Named>) =>
      gather(hits, query.key, likely).map((evidence) => rank(evidence, asked));
    const ranked = judge();
    // Fuse.js costs more than all else together; it is asked only when a word says nothing to us.
    const lost = found.some(({ expansion }) => expansion.words.size === 0);
    if (!lost || ranked.some(({ confident }) => confident)) return spread(ranked, collection);
    return spread(judge(fuzzyNames(query)), collection);
  };

  function rank(evidence: Evidence, asked: Asked): Ranked {
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
