import type { PageReading, Verdict } from '../../core/drafting/draft.ts';
import { judgeReading } from '../../core/drafting/judging.ts';
import { plainOutline } from '../../core/drafting/outline.ts';
import { sampleOf } from '../../core/drafting/sample.ts';
import { type DetectLine, parseDetectLine } from './detect-line.ts';
import { mean, percentile, rounded } from './metrics.ts';
import { formatTable } from './table.ts';
import type { Figures, Outcome, Task } from './task.ts';
import { timed } from './timed.ts';

/** A document with what the product said of it. */
interface Judged {
  readonly line: DetectLine;
  readonly verdict: Verdict;
  readonly ms: number;
}

/** The detect task: a document as it comes out of a page, judged as the panel does. */
export const detectTask: Task<DetectLine> = {
  parse: parseDetectLine,
  run: (lines) => evaluateDetect(lines.map(ask)),
};

/** Judges the answers. */
function evaluateDetect(all: readonly Judged[]): Outcome {
  const kinds = [...Map.groupBy(all, ({ line }) => line.kind)].sort(([a], [b]) => a.localeCompare(b));
  const rows = new Map([['all', figuresOf(all)]]);
  for (const [kind, some] of kinds) rows.set(kind, figuresOf(some));
  return {
    table: formatTable(rows),
    figures: figuresOf(all),
    runs: all.map(({ line, verdict, ms }) => ({
      ...(line.id === undefined ? {} : { id: line.id }),
      answer: verdict,
      ms: rounded(ms, 3),
    })),
  };
}

/** Samples and judges a document with the functions that the page and the panel use. */
function ask(line: DetectLine): Judged {
  const { value, ms } = timed(() => judgeReading(readingOf(line), null).verdict);
  return { line, verdict: value, ms };
}

function readingOf({ title, text, url, headings, editable }: DetectLine): PageReading {
  return {
    address: url,
    title,
    surface: 'textarea',
    capability: { level: 'text' },
    writing: editable,
    canShow: false,
    canInsert: false,
    outline: headings?.map((heading) => ({ level: 2, text: heading })) ?? plainOutline(text),
    passage: null,
    sample: sampleOf(text),
  };
}

function figuresOf(all: readonly Judged[]): Figures {
  const of = (policy: boolean, said: boolean) =>
    all.filter(({ line, verdict }) => line.policy === policy && verdict.policy === said);
  const right = of(true, true);
  const wrong = of(false, true).length;
  const missed = of(true, false).length;
  const typed = right.filter(({ line }) => line.docType !== null);
  const times = all.map(({ ms }) => ms);
  const characters = all.reduce((sum, { line }) => sum + line.text.length, 0);
  return {
    n: all.length,
    precision: share(right.length, right.length + wrong),
    recall: share(right.length, right.length + missed),
    f1: share(2 * right.length, 2 * right.length + wrong + missed),
    falsePositiveRate: share(wrong, wrong + of(false, false).length),
    docTypeAccuracy: rounded(
      mean(typed.map(({ line, verdict }) => (verdict.docType === line.docType ? 1 : 0))),
    ),
    p50ms: rounded(percentile(times, 0.5), 3),
    p95ms: rounded(percentile(times, 0.95), 3),
    msPer100kChars: rounded(
      characters ? (times.reduce((sum, ms) => sum + ms, 0) / characters) * 100_000 : null,
      3,
    ),
  };
}

function share(part: number, whole: number): number | null {
  return rounded(whole ? part / whole : null);
}
