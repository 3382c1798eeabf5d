import { isName, MATCH_FIELDS } from './document.ts';
import type { Hits } from './hits.ts';
import type { Collection } from './index/collection.ts';
import { keepBest, type Named, type Names } from './names.ts';
import { Tally } from './tally.ts';

/** How a query and a passage cover each other. */
export interface Fit {
  /** Number of the passage. */
  readonly passage: number;
  /** The part of the query found in the passage, 0 to 1, words weighed by rarity. */
  readonly query: number;
  /** The part of the passage that the query accounts for, 0 to 1. */
  readonly share: number;
}

/** Everything that speaks for a document as the answer to a query. */
export interface Evidence {
  readonly document: number;
  /** The query is a name of the document, begins one, or looks like one. */
  readonly named: Named | null;
  /** The name, the hidden phrasing and the shown text that share most with the query. */
  readonly name: Fit | null;
  readonly hidden: Fit | null;
  readonly text: Fit | null;
  /** The part of the query found anywhere in the document, 0 to 1, words weighed by rarity. */
  readonly coverage: number;
  /** BM25F over all words as a share of the best document's, 0 to 1. */
  readonly bm25: number;
}

/** Kinds of passage that are judged apart. */
const KINDS = ['name', 'hidden', 'text'] as const;
const KIND_OF = Uint8Array.from(MATCH_FIELDS, (field) =>
  KINDS.indexOf(isName(field) ? 'name' : field === 'hidden' ? 'hidden' : 'text'),
);
/** Saturation of BM25F: a word that stands there often says little more than one that stands there well. */
const SATURATION = 4;
/** What a passage covers at least when it holds every word, the last one only begun. */
const ALL_WORDS = 0.35;
/** Documents beyond this number, by a rough figure, are not judged. */
const MOST = 300;

const STEPS = 600;

/** One figure, 0 to 1, for a short text that shares words with the query: each should account for the other. */
export function fitOf({ query, share }: Pick<Fit, 'query' | 'share'>): number {
  return query * share;
}

/** Gathers the documents that anything speaks for, at most some hundreds. */
export type EvidenceGatherer = (
  hits: readonly Hits[],
  /** The compact query: names that are it, or begin with it, are found on the way. */
  key: string,
  /** Names found otherwise. */
  likely?: ReadonlyMap<number, Named>,
) => Evidence[];

/** A gatherer for one collection. Linear in the hits. */
export function createEvidenceGatherer(collection: Collection, names: Names): EvidenceGatherer {
  const { documents, passages, documentOf, fieldOf, lengthOf } = collection;
  const cover = new Tally(passages.length);
  const counts = new Float32Array(passages.length);
  const coverage = new Tally(documents.length);
  const bm25 = new Float32Array(documents.length);
  /** Per kind and document: how well its best passage fits, and which that is. */
  const best = KINDS.map(() => ({
    fits: new Float32Array(documents.length),
    passages: new Uint32Array(documents.length),
  }));

  return (hits, key, likely = new Map()) => {
    const total = hits.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
    const named = new Map(likely);
    for (const one of hits) add(one, total);
    for (const passage of cover.used) {
      judge(passage, total);
      // A name that is the query, or begins with it, holds all its words.
      if ((cover.figures[passage] as number) < ALL_WORDS * total) continue;
      const match = names.match(passage, key);
      if (match) keepBest(named, match);
    }
    const own = names.byKey(key);
    if (own) keepBest(named, own);
    // A name without a word in common, such as words run together.
    for (const document of named.keys()) coverage.raise(document, Number.EPSILON);
    const chosen = choose(named);
    const highest = Math.max(Number.EPSILON, ...chosen.map((document) => bm25[document] as number));
    const found = chosen.map(
      (document): Evidence => ({
        document,
        named: named.get(document) ?? null,
        name: fitAt(0, document, total),
        hidden: fitAt(1, document, total),
        text: fitAt(2, document, total),
        coverage: coverage.figures[document] as number,
        bm25: (bm25[document] as number) / highest,
      }),
    );
    clear();
    return found;
  };

  function add(
    { documents: found, qualities, frequencies, passages: places, values, rarity }: Hits,
    total: number,
  ): void {
    for (let at = 0; at < found.length; at += 1) {
      const document = found[at] as number;
      const frequency = frequencies[at] as number;
      coverage.add(document, ((qualities[at] as number) * rarity) / total);
      bm25[document] = (bm25[document] as number) + (rarity * frequency) / (frequency + SATURATION);
    }
    for (let at = 0; at < places.length; at += 1) {
      const passage = places[at] as number;
      const value = values[at] as number;
      cover.add(passage, value * rarity);
      counts[passage] = (counts[passage] as number) + value;
    }
  }

  /** A text should hold the query; a name or phrasing should also be little else. */
  function judge(passage: number, total: number): void {
    const document = documentOf[passage] as number;
    const kind = KIND_OF[fieldOf[passage] as number] as number;
    const { query, share } = fitOn(passage, total);
    const value = KINDS[kind] === 'text' ? query : fitOf({ query, share });
    const kept = best[kind] as (typeof best)[number];
    const before = kept.fits[document] as number;
    if (value < before || (value === before && passage > (kept.passages[document] as number))) return;
    kept.fits[document] = value;
    kept.passages[document] = passage;
  }

  function fitOn(passage: number, total: number): Fit {
    const length = Math.max(1, lengthOf[passage] as number);
    return {
      passage,
      query: (cover.figures[passage] as number) / total,
      share: Math.min(1, (counts[passage] as number) / length),
    };
  }

  function fitAt(kind: number, document: number, total: number): Fit | null {
    const { fits, passages: places } = best[kind] as (typeof best)[number];
    return fits[document] === 0 ? null : fitOn(places[document] as number, total);
  }

  /** All that were found, or the most promising of very many. */
  function choose(named: ReadonlyMap<number, Named>): number[] {
    if (coverage.used.length <= MOST) return [...coverage.used];
    const rough = (document: number) =>
      (coverage.figures[document] as number) +
      Math.max(best[0]?.fits[document] ?? 0, best[1]?.fits[document] ?? 0, named.get(document)?.fit ?? 0);
    const figures = Float32Array.from(coverage.used, rough);
    const least = lowestOfBest(figures, MOST);
    return [...coverage.used.filter((_, at) => (figures[at] as number) >= least)];
  }

  function clear(): void {
    for (const passage of cover.used) counts[passage] = 0;
    for (const document of coverage.used) {
      bm25[document] = 0;
      for (const { fits } of best) fits[document] = 0;
    }
    cover.clear();
    coverage.clear();
  }
}

/** A figure that about `most` of all figures, between 0 and 3, reach: counted in steps, not sorted. */
function lowestOfBest(figures: Float32Array, most: number): number {
  const counts = new Uint32Array(STEPS + 1);
  const stepOf = (figure: number) => Math.min(STEPS, Math.floor((figure * STEPS) / 3));
  for (const figure of figures) counts[stepOf(figure)] = (counts[stepOf(figure)] as number) + 1;
  let step = STEPS;
  for (let count = counts[step] as number; step > 0 && count < most; count += counts[step] as number)
    step -= 1;
  return (step * 3) / STEPS;
}
