import { readdir, readFile } from 'node:fs/promises';
import { run } from '../run.ts';

/** A check of the code or the build; it passes or says what is wrong. */
export interface Check {
  readonly name: string;
  /** Resolves to nothing when all is well, else to what is wrong. */
  run(): Promise<string | undefined>;
}

/** All checks that need no browser, in the order in which a failure is cheapest to find. */
export const CHECKS: readonly Check[] = [
  { name: 'prepare', run: () => command('wxt', ['prepare']) },
  { name: 'types', run: () => command('tsc', ['--noEmit']) },
  { name: 'guidance', run: () => command('node', ['scripts/guidance.ts', 'check']) },
  { name: 'lint', run: () => command('biome', ['ci', '--colors=off', '--error-on-warnings', '.']) },
  { name: 'walls', run: walls },
  { name: 'unused', run: () => command('knip', []) },
  { name: 'build', run: () => command('node', ['scripts/build.ts', '--with-demo']) },
  { name: 'size', run: () => command('size-limit', []) },
  { name: 'bare code', run: bareCode },
  { name: 'web-ext lint', run: webExtLint },
];

async function command(name: string, options: readonly string[]): Promise<string | undefined> {
  const { status, output } = await run(name, options);
  return status === 0 ? undefined : output.trim() || `${name} ended with status ${status}`;
}

/** A tool that found no files would find no broken walls either. */
async function walls(): Promise<string | undefined> {
  const { status, output } = await run('depcruise', [
    ...['--config', '.dependency-cruiser.mjs'],
    ...['entrypoints', 'components', 'platform', 'core'],
  ]);
  const seen = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  return status === 0 && seen > 100 ? undefined : output;
}

/** Code from text, and ways to the network; a method of a class may be named fetch. */
const FORBIDDEN =
  /\beval\(|new Function\(|importScripts\(|(?<![\w.])fetch\([^)]*\)(?!\s*\{)|(?:globalThis|window|self)\.fetch\b|XMLHttpRequest|WebSocket|sendBeacon/;

/** Nothing that we ship makes code from text; WXT and the libraries included. */
async function bareCode(): Promise<string | undefined> {
  const folder = '.output/chrome-mv3';
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.js'));
  const found: string[] = [];
  for (const path of files) {
    const text = await readFile(`${folder}/${path}`, 'utf8');
    if (FORBIDDEN.test(text)) found.push(path);
  }
  return files.length > 0 && found.length === 0
    ? undefined
    : `evaluates text or reaches the network: ${found}`;
}

interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}
interface LintMessage {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

/** What the linter says of libraries and is no harm, each at most once: Preact's own innerHTML, and a method of micromark's. */
const NOT_OURS = [/^Unsafe assignment to innerHTML$/, /\.document\(\)\.write/] as const;

/** The add-on linter of Firefox. */
async function webExtLint(): Promise<string | undefined> {
  const { output } = await run('web-ext', [
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--output',
    'json',
  ]);
  const report = JSON.parse(output.slice(output.indexOf('{'))) as LintReport;
  const all = [...report.errors, ...report.warnings];
  const known = NOT_OURS.map((text) => all.filter(({ message }) => text.test(message)));
  if (known.every(({ length }) => length <= 1) && known.flat().length === all.length) return undefined;
  return all.map(({ code, file, message }) => `${code} ${file} ${message}`).join('\n');
}
