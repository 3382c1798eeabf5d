import { build } from 'vite';
import type { View } from '../../../scripts/browser/driver.ts';

let source: Promise<string> | undefined;

/** Puts the real store in a page of the extension, as `storeTools` on its window. */
export async function putStoreIn(view: View): Promise<void> {
  source ??= bundle();
  await view.run(await source);
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'tests/e2e/dossier/in-page.ts', formats: ['iife'], name: 'unused' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
