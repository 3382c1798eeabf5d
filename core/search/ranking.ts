import { type Evidence, type Fit, fitOf } from './evidence.ts';
import type { Named } from './names.ts';

/**
 * What each kind of evidence weighs. A name typed in full outweighs everything else together; a name
 * that is likely meant outweighs words in sentences; BM25F orders what is otherwise alike.
 */
const WEIGHTS = {
  /** The title typed in full comes before whatever else speaks for another document. */
  title: 7,
  exact: 4,
  beginning: 1.6,
  fuzzy: 1.4,
  name: 1.4,
  phrasing: 1.3,
  line: 0.3,
  coverage: 1,
  bm25: 0.6,
} as const;

/** How well a document answers the query; higher is better, only the order means something. */
export function scoreOf({ named, name, phrasing, line, coverage, bm25 }: Evidence): number {
  const byName = Math.max(
    named === null ? 0 : named.fit * (isTitle(named) ? WEIGHTS.title : WEIGHTS[named.how]),
    name === null ? 0 : fitOf(name) * WEIGHTS.name,
    phrasing === null ? 0 : fitOf(phrasing) * WEIGHTS.phrasing,
  );
  return byName + (line?.query ?? 0) * WEIGHTS.line + coverage * WEIGHTS.coverage + bm25 * WEIGHTS.bm25;
}

function isTitle({ how, fit }: Named): boolean {
  return how === 'exact' && fit === 1;
}

/** Limits above which one kind of evidence is an answer by itself. Set on kinds of queries, not on lines. */
const SURE = { fuzzy: 0.72, name: 0.62, phrasing: 0.62, coverage: 0.6, beginningLetters: 3 } as const;
/** Or: a name stands in the query as a whole and is a good part of what it asks. */
const SURE_WHOLE_NAME = { share: 0.95, query: 0.4 } as const;

/** Whether a document is an answer rather than the nearest thing found. `key`: the compact query. */
export function isConfident({ named, name, phrasing, coverage }: Evidence, key: string): boolean {
  if (named?.how === 'exact') return true;
  if (named?.how === 'beginning' && key.length >= SURE.beginningLetters) return true;
  if (named?.how === 'fuzzy' && named.fit >= SURE.fuzzy) return true;
  if (name !== null && (fitOf(name) >= SURE.name || standsWhole(name))) return true;
  if (phrasing !== null && fitOf(phrasing) >= SURE.phrasing) return true;
  return coverage >= SURE.coverage;
}

function standsWhole({ share, query }: Fit): boolean {
  return share >= SURE_WHOLE_NAME.share && query >= SURE_WHOLE_NAME.query;
}
