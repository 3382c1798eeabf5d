import { type Candidate, sharedFit } from './candidates.ts';
import type { PassageFit } from './passage-fit.ts';

/**
 * What each kind of evidence weighs. A name typed in full outweighs everything else together; a name
 * that is likely meant outweighs words in sentences; BM25+ orders what is otherwise alike.
 */
const WEIGHTS = { exact: 4, beginning: 1.6, fuzzy: 1.4, shared: 1.4, coverage: 1, bm25: 0.6 } as const;

/** How well a card answers the query; higher is better, only the order means something. */
export function scoreOf(candidate: Candidate): number {
  const { name, fuzzy, shared, coverage, bm25 } = candidate;
  const byName = Math.max(
    name === null ? 0 : name.fit * WEIGHTS[name.how],
    fuzzy === null ? 0 : fuzzy.fit * WEIGHTS.fuzzy,
    shared === null ? 0 : sharedFit(shared) * WEIGHTS.shared,
  );
  return byName + coverage * WEIGHTS.coverage + bm25 * WEIGHTS.bm25;
}

/** Limits above which one kind of evidence is an answer by itself. Set on kinds of queries, not on lines. */
const SURE = { fuzzy: 0.72, shared: 0.62, coverage: 0.6, beginningLetters: 3 } as const;
/** Or: a name stands in the query as a whole and is a good part of what it asks. */
const SURE_WHOLE_NAME = { passageShare: 0.95, query: 0.4 } as const;

/** Whether a card is an answer rather than the nearest thing found. `key`: the compact query. */
export function isConfident(candidate: Candidate, key: string): boolean {
  const { name, fuzzy, shared, coverage } = candidate;
  if (name?.how === 'exact') return true;
  if (name !== null && key.length >= SURE.beginningLetters) return true;
  if (fuzzy !== null && fuzzy.fit >= SURE.fuzzy) return true;
  if (shared !== null && (sharedFit(shared) >= SURE.shared || standsWhole(shared))) return true;
  return coverage >= SURE.coverage;
}

function standsWhole({ passageShare, query }: PassageFit): boolean {
  return passageShare >= SURE_WHOLE_NAME.passageShare && query >= SURE_WHOLE_NAME.query;
}

/** Best first; ties by id, so that the same query always gives the same order. */
export function byScore(
  a: { readonly cardId: string; readonly score: number },
  b: { readonly cardId: string; readonly score: number },
): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.cardId < b.cardId ? -1 : Number(a.cardId > b.cardId);
}
