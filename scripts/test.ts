import { readOptions } from './options.ts';
import { CHECKS } from './test/checks.ts';
import { runVitest } from './test/vitest.ts';

const { values, positionals } = readOptions(
  { allowPositionals: true, options: { project: { type: 'string', multiple: true } } },
  'npm test -- [--project unit|components|e2e] [FILE …]',
);

let passed = 0;
let failed = 0;
// A project or a file by name is for somebody at work; everything is for everybody else.
const everything = positionals.length === 0 && values.project === undefined;

// The end-to-end tests run what was built: never something stale.
const needsBuild = (values.project ?? []).includes('e2e') || positionals.some((path) => path.includes('e2e'));
const checks = everything ? CHECKS : CHECKS.filter(({ name }) => needsBuild && name === 'build');
if (checks.length > 0) {
  for (const check of checks) {
    const started = performance.now();
    // A check that breaks down is a check that failed.
    const wrong = await check.run().catch((error: unknown) => String(error));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${wrong === undefined ? '✓' : '✗'} ${check.name} (${seconds} s)`);
    if (wrong === undefined) passed += 1;
    else {
      failed += 1;
      console.log(wrong);
    }
  }
}
const projects = (values.project ?? []).flatMap((name) => ['--project', name]);
const counts = await runVitest([...projects, ...positionals]);
passed += counts.passed;
failed += counts.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
