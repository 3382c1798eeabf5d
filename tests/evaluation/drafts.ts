import { readFile } from 'node:fs/promises';
import type { Adviser } from '../../core/advice/adviser.ts';
import { createAdviser } from '../../core/advice/adviser.ts';
import { type Block, createSurveyor } from '../../core/compass/coverage.ts';
import { requirementsOf } from '../../core/compass/requirements.ts';
import { routeOf } from '../../core/compass/route-of.ts';
import { judgeReading } from '../../core/drafting/judging.ts';
import { pathOf, plainOutline } from '../../core/drafting/outline.ts';
import { plainBlocks } from '../../core/drafting/plain-blocks.ts';
import { sampleOf } from '../../core/drafting/sample.ts';
import type { Library } from '../../core/guidance/library.ts';

const FOLDER = 'tests/fixtures/drafts';

/** What somebody who does not know the code expects beside a draft (tests/fixtures/drafts/expected.json). */
interface Expected {
  readonly docType: string | null;
  readonly passages: readonly {
    readonly starts: string;
    readonly helpful: readonly string[];
    readonly wrong: readonly string[];
  }[];
  /** By number of the question, whether the draft says something on it. */
  readonly questions: Readonly<Record<string, boolean>>;
  readonly requirements: { readonly likely: readonly string[]; readonly untouched: readonly string[] };
}

/** How far the product agrees with the reader of a draft; every difference is in `differs`. */
export interface DraftOutcome {
  readonly file: string;
  readonly docType: boolean;
  /** Passages with a helpful card among those shown, of the passages where one helps. */
  readonly helped: readonly [number, number];
  /** Passages without a card, of those where none helps. */
  readonly quiet: readonly [number, number];
  /** Cards shown that the reader called out of place, of all cards shown. */
  readonly wrong: readonly [number, number];
  readonly questions: readonly [number, number];
  /** Requirements of the reader's likely ones that are likely or to be considered here. */
  readonly called: readonly [number, number];
  /** Requirements that the reader sees untouched and that are not likely here. */
  readonly left: readonly [number, number];
  readonly differs: readonly string[];
}

/** Compares the advice and the Kompas with what a reader expected beside each of our own drafts. */
export async function evaluateDrafts(library: Library): Promise<DraftOutcome[]> {
  const adviser = createAdviser(library);
  const expected = JSON.parse(await readFile(`${FOLDER}/expected.json`, 'utf8')) as Record<string, Expected>;
  return Promise.all(
    Object.entries(expected).map(async ([file, wanted]) => {
      const text = await readFile(`${FOLDER}/${file}`, 'utf8');
      return compare(file, text, wanted, adviser, library);
    }),
  );
}

function compare(
  file: string,
  text: string,
  wanted: Expected,
  adviser: Adviser,
  library: Library,
): DraftOutcome {
  const blocks = blocksOf(text);
  const docType = kindOf(text);
  const differs: string[] = [];
  if (docType !== wanted.docType) differs.push(`kind: ${docType}, expected ${wanted.docType}`);
  const passages = wanted.passages.map((one) => {
    const at = blocks.findIndex((block) => block.text.startsWith(one.starts));
    const shown =
      at < 0 ? [] : adviser.advise(passageAt(blocks, at), wanted.docType).map(({ cardId }) => cardId);
    const helped = shown.some((id) => one.helpful.includes(id));
    const wrong = shown.filter((id) => one.wrong.includes(id));
    const isFine = one.helpful.length > 0 ? helped && wrong.length === 0 : shown.length === 0;
    if (!isFine) differs.push(`"${one.starts} …": ${shown}; expected ${one.helpful}, not ${one.wrong}`);
    return { ...one, shown, helped, wrongShown: wrong.length };
  });
  const coverage = createSurveyor(adviser).survey(blocks, wanted.docType);
  const answers = Object.entries(wanted.questions).map(([question, says]) => {
    const found = (coverage.questions[Number(question)]?.passages.length ?? 0) > 0;
    if (found !== says) differs.push(`question ${question}: ${found ? 'found' : 'silent'}`);
    return found === says;
  });
  const route = routeOf(wanted.docType, library.routes);
  const cards = new Map(library.cards.map((card) => [card.id, card]));
  const steps = route ? requirementsOf(route, coverage, cards) : [];
  const groups = new Map(
    steps.flatMap(({ requirements }) => requirements.map(({ card, group }) => [card.id, group] as const)),
  );
  const likely = wanted.requirements.likely.filter((id) => groups.has(id));
  const untouched = wanted.requirements.untouched.filter((id) => groups.has(id));
  const called = likely.filter((id) => groups.get(id) !== 'untouched');
  const left = untouched.filter((id) => groups.get(id) !== 'likely');
  differs.push(...likely.filter((id) => !called.includes(id)).map((id) => `${id}: untouched`));
  differs.push(...untouched.filter((id) => !left.includes(id)).map((id) => `${id}: likely`));
  const open = passages.filter(({ helpful }) => helpful.length > 0);
  const closed = passages.filter(({ helpful }) => helpful.length === 0);
  return {
    file,
    docType: docType === wanted.docType,
    helped: [open.filter(({ helped }) => helped).length, open.length],
    quiet: [closed.filter(({ shown }) => shown.length === 0).length, closed.length],
    wrong: [
      sum(passages.map(({ wrongShown }) => wrongShown)),
      sum(passages.map(({ shown }) => shown.length)),
    ],
    questions: [answers.filter(Boolean).length, answers.length],
    called: [called.length, likely.length],
    left: [left.length, untouched.length],
    differs,
  };
}

function kindOf(text: string): string | null {
  const [title = ''] = text.split('\n');
  const reading = {
    address: '',
    title: title.replace(/^#+\s*/, ''),
    surface: 'textarea',
    capability: { level: 'text' },
    writing: true,
    canShow: false,
    canInsert: false,
    outline: plainOutline(text),
    passage: null,
    sample: sampleOf(text),
  } as const;
  return judgeReading(reading, null).verdict.docType;
}

/** Blocks as an editor would give them: each item of a list by itself, without its mark. */
function blocksOf(text: string): Block[] {
  return [...plainBlocks(text)].flatMap(({ text: block, level }) =>
    level > 0
      ? [{ text: block, level }]
      : block
          .split(/\n(?=\s*(?:[-*]|\d+\.) )/)
          .map((item) => ({ text: item.replace(/^\s*(?:[-*]|\d+\.) /, ''), level })),
  );
}

function passageAt(blocks: readonly Block[], at: number): { text: string; headings: readonly string[] } {
  const headings = pathOf(blocks.slice(0, at).filter(({ level }) => level > 0));
  return { text: blocks[at]?.text ?? '', headings };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
