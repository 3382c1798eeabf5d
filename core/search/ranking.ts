import { type Evidence, type Fit, fitOf } from './evidence.ts';
import type { MatchReason } from './match.ts';
import type { Named } from './names.ts';

/** A document that answers a query, with how to show why. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly confident: boolean;
  /** Where the query was found; costs more than ranking, so it is made for what is shown only. */
  reason(): MatchReason;
}

/**
 * What each kind of evidence weighs. A name typed in full outweighs everything else together; a name
 * that is likely meant outweighs words in sentences; BM25F orders what is otherwise alike.
 */
const WEIGHTS = {
  /** The title typed in full comes before whatever else speaks for another document. */
  title: 7,
  exact: 5,
  misspelt: 3,
  beginning: 1.8,
  fuzzy: 1.4,
  name: 1.3,
  hidden: 1,
  text: 0.35,
  coverage: 1,
  bm25: 0.35,
} as const;

/** How well a document answers the query; higher is better, only the order means something. */
export function scoreOf({ named, name, hidden, text, coverage, bm25 }: Evidence): number {
  const byName = Math.max(
    named === null ? 0 : named.fit * (isTitle(named) ? WEIGHTS.title : WEIGHTS[named.how]),
    name === null ? 0 : fitOf(name) * WEIGHTS.name,
  );
  const inText = (text?.query ?? 0) * WEIGHTS.text + (hidden === null ? 0 : fitOf(hidden)) * WEIGHTS.hidden;
  // Squared: a document that holds the whole query is worth more than two that hold a half each.
  return byName + inText + coverage ** 2 * WEIGHTS.coverage + bm25 * WEIGHTS.bm25;
}

function isTitle({ how, fit }: Named): boolean {
  return how === 'exact' && fit === 1;
}

/** Limits above which one kind of evidence is an answer by itself. Set on kinds of queries, not on lines. */
const SURE = { fuzzy: 0.72, name: 0.5, hidden: 0.75, coverage: 0.6, beginningLetters: 3 } as const;
/** Or: a name stands in the query as a whole and is a good part of what it asks. */
const SURE_WHOLE_NAME = { share: 0.95, query: 0.4 } as const;

/** Whether a document is an answer rather than the nearest thing found. `key`: the compact query. */
export function isConfident({ named, name, hidden, coverage }: Evidence, key: string): boolean {
  if (named?.how === 'exact' || named?.how === 'misspelt') return true;
  if (named?.how === 'beginning' && key.length >= SURE.beginningLetters) return true;
  if (named?.how === 'fuzzy' && named.fit >= SURE.fuzzy) return true;
  if (name !== null && (fitOf(name) >= SURE.name || standsWhole(name))) return true;
  if (hidden !== null && hidden.query >= SURE.hidden) return true;
  return coverage >= SURE.coverage;
}

function standsWhole({ share, query }: Fit): boolean {
  return share >= SURE_WHOLE_NAME.share && query >= SURE_WHOLE_NAME.query;
}
