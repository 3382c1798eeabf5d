import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A file as it is served. */
export interface ServedFile {
  readonly type: string;
  readonly body: Buffer;
}

/**
 * Finds the file for a path of an address.
 *
 * @param folders Folders by the path that they are served under, such as "/editors/".
 * @returns Undefined when there is none; never a file outside these folders.
 */
export async function findFile(
  path: string,
  folders: ReadonlyMap<string, string>,
): Promise<ServedFile | undefined> {
  for (const [start, folder] of folders) {
    if (!path.startsWith(start)) continue;
    const inside = normalize(decodeURIComponent(path.slice(start.length)));
    if (inside.startsWith('..')) return undefined;
    const body = await readFile(join(folder, inside)).catch(() => undefined);
    return body && { type: TYPES[extname(inside)] ?? 'application/octet-stream', body };
  }
  return undefined;
}
