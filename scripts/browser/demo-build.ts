import { join, resolve } from 'node:path';
import { run } from '../run.ts';
import type { BrowserKind } from './find.ts';

/**
 * Builds the extension in demo mode, in which it may read pages on this computer; gives its folder.
 * In a process of its own, because WXT draws its progress on standard output.
 */
export async function buildDemo(kind: BrowserKind): Promise<string> {
  const browser = kind === 'firefox' ? 'firefox' : 'chrome';
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, output } = await run(process.execPath, [wxt, 'build', '-b', browser, '--mode', 'demo']);
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  return resolve('.output', `${browser}-mv3-demo`);
}
