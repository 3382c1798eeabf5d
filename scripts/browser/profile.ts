import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Width and height of the browser's window. */
export const WINDOW = [1280, 860] as const;

/** A folder of one browser under test, with a profile that outlives a restart of the browser. */
export interface Profile {
  /** The user's data, as the browser keeps it. */
  readonly data: string;
  /** The built extension to load. */
  readonly extension: string;
  /** Where downloads come. */
  readonly downloads: string;
  remove(): Promise<void>;
}

/**
 * Makes a new, empty profile. With a language, the browser gets a copy of the extension that has
 * only that one: a browser shows its own language, and few have packs for others installed.
 */
export async function makeProfile(extension: string, language?: string): Promise<Profile> {
  const root = await mkdtemp(join(tmpdir(), 'vakkompas-'));
  const goodbye = () => rmSync(root, { recursive: true, force: true });
  process.once('exit', goodbye);
  const downloads = join(root, 'downloads');
  await mkdir(downloads);
  return {
    data: join(root, 'profile'),
    downloads,
    extension: language ? await inLanguage(extension, language, join(root, 'extension')) : extension,
    async remove() {
      process.off('exit', goodbye);
      // A browser that just ended may still be writing.
      await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Copies the extension to a folder, with one of its languages only. */
async function inLanguage(extension: string, language: string, to: string): Promise<string> {
  await cp(extension, to, { recursive: true });
  for (const other of await readdir(join(to, '_locales'))) {
    if (other !== language) await rm(join(to, '_locales', other), { recursive: true });
  }
  const path = join(to, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...manifest, default_locale: language }));
  return to;
}
