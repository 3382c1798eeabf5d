import type { KnipConfig } from 'knip';

/** Unused files, exports and packages fail the tests. */
const config: KnipConfig = {
  entry: ['scripts/*.ts', 'modules/*.ts', 'tests/**/*.test.{ts,tsx}', 'tests/e2e/editors/pages/*.ts'],
  project: ['**/*.{ts,tsx,mjs,css}', '!demo/**'],
  // Called by path or by another name: scripts/test/checks.ts runs `depcruise`, which parses with swc, and
  // CKEditor 4 is a script of its own that the tests serve as it is.
  ignoreDependencies: ['@swc/core', 'dependency-cruiser', 'ckeditor4'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  paths: { '#i18n': ['./.wxt/i18n/index.ts'] },
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+"([^"]+)"/g)].map(([, path]) => `import "${path}"`).join('\n'),
  },
};

export default config;
