import { build } from 'vite';
import type { View } from '../../../scripts/browser/driver.ts';

const bundles = new Map<string, Promise<string>>();

/** Puts the real store in a page of the extension, as `storeTools` on its window. */
export function putStoreIn(view: View): Promise<void> {
  return putIn(view, 'tests/e2e/dossier/in-page.ts');
}

/** Puts a module with all it imports in a page of the extension, as a test has it run there. */
export async function putIn(view: View, entry: string): Promise<void> {
  const bundle = bundles.get(entry) ?? bundled(entry);
  bundles.set(entry, bundle);
  await view.run(await bundle);
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'unused' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
