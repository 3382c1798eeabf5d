import { mean, ndcg, success } from '../../evaluation/metrics.ts';
import type { SearchLine } from '../../evaluation/search-line.ts';

/** Answers ids, best first. */
export type Ask = (query: string) => readonly string[];

/** How good the answers of an engine are, over all queries that have an answer and per kind. */
export function qualityOf(lines: readonly SearchLine[], ask: Ask): ReadonlyMap<string, Quality> {
  const answered = lines.filter(({ relevant }) => Object.keys(relevant).length > 0);
  const kinds = Map.groupBy(answered, ({ kind }) => kind);
  return new Map(
    [['all', answered] as const, ...[...kinds].sort(([a], [b]) => a.localeCompare(b))].map(([kind, some]) => [
      kind,
      judge(some, ask),
    ]),
  );
}

export interface Quality {
  readonly ndcg5: number;
  readonly success1: number;
}

function judge(lines: readonly SearchLine[], ask: Ask): Quality {
  const answers = lines.map(({ query, relevant }) => ({ ids: ask(query), relevant }));
  return {
    ndcg5: mean(answers.map(({ ids, relevant }) => ndcg(ids, relevant, 5))) ?? 0,
    success1: mean(answers.map(({ ids, relevant }) => success(ids, relevant, 1))) ?? 0,
  };
}
