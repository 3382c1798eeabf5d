import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

const PAGES = 'tests/e2e/editors/pages';
const FOLDER = '.output/editors';

/** Bundles the pages with real editors, each by itself; gives the folder they are in. */
export async function buildEditors(): Promise<string> {
  const files = (await readdir(PAGES)).filter((file) => file !== 'page.ts');
  await build({
    configFile: false,
    root: PAGES,
    base: '/editors/',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: resolve(FOLDER),
      emptyOutDir: true,
      minify: false,
      cssCodeSplit: true,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: {
        input: Object.fromEntries(files.map((file) => [basename(file, '.ts'), join(PAGES, file)])),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  return FOLDER;
}
