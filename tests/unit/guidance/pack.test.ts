import { expect, it } from 'vitest';
import { packLibrary, unpackLibrary } from '../../../core/guidance/pack.ts';
import { readLibrary } from '../../../scripts/library.ts';

it('a packed library comes back as it was, and takes at most 250 kB of gzip', async () => {
  const library = await readLibrary();
  const text = JSON.stringify(packLibrary(library));
  expect(unpackLibrary(JSON.parse(text), library)).toEqual(JSON.parse(JSON.stringify(library)));
  const { gzipSync } = await import('node:zlib');
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(250_000);
});
