import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/**
 * Three kinds of test. `unit` runs in Node, a file that needs a DOM says so itself; `components`
 * renders in happy-dom; `e2e` drives the real extension in real browsers, one file at a time.
 */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    // A flaky test is a broken test: nothing is tried twice.
    retry: 0,
    // Far beyond what any of them takes, for machines that do much else.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'components', include: ['tests/components/**/*.test.tsx'], environment: 'happy-dom' },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
