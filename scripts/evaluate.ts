import { readFile, writeFile } from 'node:fs/promises';
import { adviceTask } from '../tests/evaluation/advice.ts';
import { detectTask } from '../tests/evaluation/detect.ts';
import { readLines } from '../tests/evaluation/lines.ts';
import { searchTask } from '../tests/evaluation/search.ts';
import type { Outcome, Task, TaskOptions } from '../tests/evaluation/task.ts';
import { readLibrary } from './library.ts';
import { readOptions } from './options.ts';
import { userPath } from './run.ts';

const USAGE =
  'npm run --silent evaluate -- search|advice|detect FILE.jsonl [--runs OUT.jsonl] [--topics topics.json]';

const { values, positionals } = readOptions(
  { allowPositionals: true, options: { runs: { type: 'string' }, topics: { type: 'string' } } },
  USAGE,
);
const [name, file] = positionals;
if (!name || !file) fail(USAGE);

switch (name) {
  case 'search':
    await evaluate(searchTask);
    break;
  case 'advice':
    await evaluate(adviceTask);
    break;
  case 'detect':
    await evaluate(detectTask);
    break;
  default:
    fail(`There is no task "${name}".\n${USAGE}`);
}

/** Runs one task on the file; a broken line is named, skipped, and makes the exit status 1. */
async function evaluate<Line>(task: Task<Line>): Promise<void> {
  const { lines, broken } = await readLines(userPath(file ?? ''), task.parse).catch((error: Error) =>
    fail(error.message),
  );
  for (const { number, message } of broken) console.error(`${file}:${number}  ${message}; skipped`);
  const topics = values.topics ?? (name === 'advice' ? await topicsBeside() : undefined);
  const options: TaskOptions = topics ? { topics: JSON.parse(await readFile(userPath(topics), 'utf8')) } : {};
  const outcome: Outcome = await task.run(lines, await readLibrary(), options);
  console.log(outcome.table);
  if (values.runs !== undefined) {
    const runs = outcome.runs.map((run) => `${JSON.stringify(run)}\n`).join('');
    await writeFile(userPath(values.runs), runs);
  }
  console.log(JSON.stringify(outcome.figures));
  process.exitCode = broken.length > 0 ? 1 : 0;
}

/** The topics.json in the folder of the input, when there is one. */
async function topicsBeside(): Promise<string | undefined> {
  const path = userPath(`${file}/../topics.json`);
  return readFile(path).then(
    () => path,
    () => undefined,
  );
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
