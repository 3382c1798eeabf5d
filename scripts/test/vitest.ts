import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

const REPORT = '.output/tests.json';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs the tests of the given projects and counts them. A run that ends badly without a failing test
 * (a file that cannot be loaded, no test found) counts as one failure.
 */
export async function runVitest(options: readonly string[]): Promise<Counts> {
  await mkdir('.output', { recursive: true });
  await rm(REPORT, { force: true });
  const child = spawn(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...options],
    {
      stdio: 'inherit',
    },
  );
  const status = await new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  const report = JSON.parse(await readFile(REPORT, 'utf8').catch(() => '{}')) as {
    numPassedTests?: number;
    numFailedTests?: number;
  };
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report;
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}
