import { readFile, writeFile } from 'node:fs/promises';
import { adviserWith } from '../core/advice/adviser.ts';
import { loadModel, packModel, STEP, type WrittenModel } from '../core/advice/model.ts';
import { createPassageReader } from '../core/advice/reader.ts';
import { evaluateAdvice, THEME_CARDS } from '../tests/evaluation/advice.ts';
import { type AdviceLine, parseAdviceLine } from '../tests/evaluation/advice-line.ts';
import { readLines } from '../tests/evaluation/lines.ts';
import { exampleOf, growingNumbers } from './learn/examples.ts';
import { type Example, learn } from './learn/softmax.ts';
import { readLibrary } from './library.ts';
import { readOptions } from './options.ts';
import { userPath } from './run.ts';

const TARGET = 'assets/advice/cues.json';
const OWN = 'tests/evaluation/paragraphs.jsonl';
const TRAINING = { rounds: 30, rate: 0.5, decay: 0.0005, fewest: 6 } as const;
/** Who goes on from what was learned keeps near to it. */
const ROUNDS_ON = 8;
/** Every fifth part of a file is judged by what was learned from the other parts. */
const FOLDS = 5;
/** Neighbouring lines come from one document, and so are kept together. */
const TOGETHER = 20;
/** A weight nearer to zero than this is left out. */
const LEAST = 0.5;

const { values, positionals } = readOptions(
  { allowPositionals: true, options: { write: { type: 'boolean' }, on: { type: 'boolean' } } },
  'npm run learn -- [--on] [--write] [FILE.jsonl …]',
);

/** A paragraph with its example and the fold in which it is judged. */
interface Learned {
  readonly line: AdviceLine;
  readonly example: Example;
  readonly file: string;
  readonly fold: number;
}

if (values.on && !values.write) {
  console.error('--on goes on from what was learned, to write it: give --write too.');
  process.exit(2);
}
const before = values.on ? (JSON.parse(await readFile(TARGET, 'utf8')) as WrittenModel) : undefined;
const library = await readLibrary();
const numbers = growingNumbers();
const read = createPassageReader(library, numbers);
const all: Learned[] = [];
for (const file of [OWN, ...positionals.map(userPath)]) {
  const { lines, broken } = await readLines(file, parseAdviceLine);
  for (const { number, message } of broken) console.error(`${file}:${number}  ${message}; skipped`);
  lines.forEach((line, at) => {
    const fold = Math.floor(at / TOGETHER) % FOLDS;
    all.push({ line, example: exampleOf(line, read, numbers), file, fold });
  });
}

// Who goes on has learned from the same paragraphs before: no fold is new to what was learned.
if (!before) judgeFolds();
if (values.write) {
  const model = shorten(learnFrom(all.map(({ example }) => example)));
  await writeFile(TARGET, `${JSON.stringify(model)}\n`);
  console.log(`${Object.keys(model.cues).length} cues are written to ${TARGET}.`);
}

/** Judges each fold by what the others teach, and says how well that goes. */
function judgeFolds(): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = shorten(learnFrom(others(fold)));
    const loaded = loadModel(packModel(model));
    const { advise } = adviserWith(createPassageReader(library, loaded), loaded);
    return all
      .filter((one) => one.fold === fold)
      .map((one) => {
        const headings = one.line.heading === undefined ? [] : [one.line.heading];
        return { ...one, ms: 0, advice: advise({ text: one.line.text, headings }, one.line.docType ?? null) };
      });
  }).flat();
  for (const [file, some] of Map.groupBy(judged, ({ file }) => file)) {
    const { hit1, hit3, ndcg5, noneQuiet, falseShare, n } = evaluateAdvice(some, THEME_CARDS).figures;
    console.log(`${file}: ${JSON.stringify({ n, hit1, hit3, ndcg5, noneQuiet, falseShare })}`);
  }
}

/** From nothing, or with `--on` from what was learned before. */
function learnFrom(examples: readonly Example[]): WrittenModel {
  return before ? learn(examples, { ...TRAINING, rounds: ROUNDS_ON }, before) : learn(examples, TRAINING);
}

function others(fold: number): Example[] {
  return all.filter((one) => one.fold !== fold).map(({ example }) => example);
}

/** Leaves out what says nearly nothing, and rounds the rest. */
function shorten({ cues }: WrittenModel): WrittenModel {
  const kept = Object.entries(cues).flatMap(([key, weights]) => {
    const telling = Object.entries(weights).flatMap(([theme, weight]) =>
      Math.abs(weight) >= LEAST ? [[theme, Math.round(weight / STEP) * STEP] as const] : [],
    );
    return telling.length > 0 ? [[key, Object.fromEntries(telling)] as const] : [];
  });
  return { cues: Object.fromEntries(kept) };
}
