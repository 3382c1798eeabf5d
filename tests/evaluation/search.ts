import { librarySearch } from '../../core/search/library-search.ts';
import type { Match } from '../../core/search/match.ts';
import type { Search } from '../../core/search/search.ts';
import { mean, ndcg, percentile, reciprocalRank, rounded, success } from './metrics.ts';
import { parseSearchLine, type SearchLine } from './search-line.ts';
import { formatTable } from './table.ts';
import type { Figures, Outcome, Task } from './task.ts';
import { timed } from './timed.ts';

/** A query with what the product answered and how long that took. */
interface Answered {
  readonly line: SearchLine;
  readonly matches: readonly Match[];
  readonly ms: number;
  /** Milliseconds for every beginning of the query, one letter more at a time. */
  readonly keystrokesMs: readonly number[];
}

/** The search task: the shipped engine with the shipped settings. */
export const searchTask: Task<SearchLine> = {
  parse: parseSearchLine,
  run: (lines, library) => evaluateSearch(lines, librarySearch(library)),
};

/** Asks `engine` every query and every beginning of it, then judges the answers. */
export function evaluateSearch(lines: readonly SearchLine[], engine: Search): Outcome {
  const answers = lines.map((line) => ask(line, engine));
  const kinds = Map.groupBy(answers, ({ line }) => line.kind);
  const rows = new Map(
    [...kinds].sort(([a], [b]) => a.localeCompare(b)).map(([kind, some]) => [kind, judge(some)]),
  );
  const figures = judge(answers);
  return {
    table: formatTable(new Map([['all', figures], ...rows])),
    figures,
    runs: answers.map(({ line, matches, ms }) => ({
      ...(line.id === undefined ? {} : { id: line.id }),
      query: line.query,
      answer: matches,
      ms: rounded(ms, 3),
    })),
  };
}

function ask({ query, ...line }: SearchLine, engine: Search): Answered {
  const { value, ms } = timed(() => engine(query));
  const keystrokesMs = Array.from(
    { length: query.length },
    (_, at) => timed(() => engine(query.slice(0, at + 1))).ms,
  );
  return { line: { query, ...line }, matches: value.matches, ms, keystrokesMs };
}

/** Ranking is judged on queries that have an answer, quiet on those that have none. */
function judge(answers: readonly Answered[]): Figures {
  const [open, closed] = [answers.filter(hasAnswer), answers.filter((answer) => !hasAnswer(answer))];
  const over = (figure: (ids: readonly string[], line: SearchLine) => number): number | null =>
    rounded(
      mean(
        open.map(({ line, matches }) =>
          figure(
            matches.map((match) => match.id),
            line,
          ),
        ),
      ),
    );
  const times = answers.map(({ ms }) => ms);
  return {
    n: answers.length,
    ndcg5: over((ids, { relevant }) => ndcg(ids, relevant, 5)),
    mrr: over((ids, { relevant }) => reciprocalRank(ids, relevant)),
    success1: over((ids, { relevant }) => success(ids, relevant, 1)),
    success3: over((ids, { relevant }) => success(ids, relevant, 3)),
    noneQuiet: rounded(mean(closed.map(({ matches }) => (matches.some((match) => match.confident) ? 0 : 1)))),
    p50ms: rounded(percentile(times, 0.5), 3),
    p95ms: rounded(percentile(times, 0.95), 3),
    keystrokeP95ms: rounded(
      percentile(
        answers.flatMap(({ keystrokesMs }) => keystrokesMs),
        0.95,
      ),
      3,
    ),
  };
}

function hasAnswer({ line }: Answered): boolean {
  return Object.keys(line.relevant).length > 0;
}
