import type { Advice } from '../../core/advice/advice.ts';
import { createAdviser } from '../../core/advice/adviser.ts';
import { THEMES } from '../../core/advice/themes.ts';
import { adviceBaselines, type Way } from './advice-baselines.ts';
import { type AdviceLine, parseAdviceLine } from './advice-line.ts';
import { type Grades, mean, ndcg, percentile, rounded } from './metrics.ts';
import { formatTable } from './table.ts';
import type { Figures, Outcome, Task } from './task.ts';
import { timed } from './timed.ts';

type Topics = Readonly<Record<string, readonly string[]>>;

/** A paragraph with the cards that were shown beside it. */
interface Answered {
  readonly line: AdviceLine;
  readonly advice: readonly Advice[];
  readonly ms: number;
}

/** The cards of our own themes, for paragraphs that are labelled with those. */
export const THEME_CARDS: Topics = Object.fromEntries(THEMES.map(({ id, cards }) => [id, cards]));

/** The advice task: the shipped adviser with the shipped rules, and two plain ways beside it in the table. */
export const adviceTask: Task<AdviceLine> = {
  parse: parseAdviceLine,
  run: (lines, library, { topics = THEME_CARDS } = {}) => {
    const answersOf = (advise: Way) =>
      lines.map((line): Answered => {
        const passage = { text: line.text, headings: line.heading === undefined ? [] : [line.heading] };
        const { value, ms } = timed(() => advise(passage, line.docType ?? null));
        return { line, advice: value, ms };
      });
    const outcome = evaluateAdvice(answersOf(createAdviser(library).advise), topics);
    const baselines = [...adviceBaselines(library)].map(
      ([name, way]) => [name, judge(answersOf(way), topics)] as const,
    );
    return { ...outcome, table: `${outcome.table}\n\nBaselines:\n${formatTable(new Map(baselines))}` };
  },
};

/** Judges answers: a card counts for the topics that list it. */
export function evaluateAdvice(answers: readonly Answered[], topics: Topics): Outcome {
  const byTopic = Map.groupBy(answers, ({ line }) => line.topics[0] ?? 'none');
  const rows = [...byTopic].sort(([a], [b]) => a.localeCompare(b));
  const figures = judge(answers, topics);
  return {
    table: formatTable(
      new Map([['all', figures], ...rows.map(([topic, some]) => [topic, judge(some, topics)] as const)]),
    ),
    figures,
    runs: answers.map(({ line, advice, ms }) => ({
      ...(line.id === undefined ? {} : { id: line.id }),
      answer: advice,
      ms: rounded(ms, 3),
    })),
  };
}

function judge(answers: readonly Answered[], topics: Topics): Figures {
  const open = answers.filter(({ line }) => line.topics[0] !== 'none');
  const closed = answers.filter(({ line }) => line.topics[0] === 'none');
  const shown = answers.flatMap(({ line, advice }) =>
    advice.map(({ cardId }) => topicOf(cardId, line, topics)),
  );
  const hit = (depth: number) =>
    rounded(
      mean(
        open.map(({ line, advice }) =>
          advice.slice(0, depth).some(({ cardId }) => serves(cardId, line.topics[0] ?? '', topics)) ? 1 : 0,
        ),
      ),
    );
  const times = answers.map(({ ms }) => ms);
  return {
    n: answers.length,
    hit1: hit(1),
    hit3: hit(3),
    ndcg5: rounded(mean(open.map((answer) => topicNdcg(answer, topics)))),
    noneQuiet: rounded(mean(closed.map(({ advice }) => (advice.length === 0 ? 1 : 0)))),
    falseShare: rounded(mean(shown.map((topic) => (topic === undefined ? 1 : 0)))),
    p50ms: rounded(percentile(times, 0.5), 3),
    p95ms: rounded(percentile(times, 0.95), 3),
  };
}

/** Each topic counts once, at its first card; a card that repeats a topic gains nothing. */
function topicNdcg({ line, advice }: Answered, topics: Topics): number {
  const grades: Grades = Object.fromEntries(line.topics.map((topic, at) => [topic, at === 0 ? 2 : 1]));
  const seen = new Set<string>();
  const ids = advice.map(({ cardId }, at) => {
    const topic = line.topics.find((one) => !seen.has(one) && serves(cardId, one, topics));
    if (topic === undefined) return `nothing-${at}`;
    seen.add(topic);
    return topic;
  });
  return ndcg(ids, grades, 5);
}

function topicOf(cardId: string, line: AdviceLine, topics: Topics): string | undefined {
  return line.topics.find((topic) => serves(cardId, topic, topics));
}

/** A topic that the table does not know is served by the card of the same name. */
function serves(cardId: string, topic: string, topics: Topics): boolean {
  return Object.hasOwn(topics, topic) ? (topics[topic]?.includes(cardId) ?? false) : cardId === topic;
}
