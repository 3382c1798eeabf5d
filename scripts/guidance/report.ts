import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { WrittenLibrary } from '../../core/guidance/compile/library.ts';
import { readWritten } from './read.ts';
import { describeLibrary } from './report/describe.ts';

/** Where the overview of the library is kept. */
export const REPORT_FILE = 'docs/bibliotheek.md';

/** Writes the overview of the library. */
export async function report(options: string[]): Promise<number> {
  parseArgs({ args: options, options: {} });
  await writeFile(REPORT_FILE, describeLibrary(await readWritten()));
  console.log(`${REPORT_FILE} is geschreven.`);
  return 0;
}

/** True when the overview tells what the library holds now. */
export async function isCurrent(library: WrittenLibrary): Promise<boolean> {
  const text = await readFile(REPORT_FILE, 'utf8').catch(() => '');
  return text.replaceAll('\r\n', '\n') === describeLibrary(library);
}
