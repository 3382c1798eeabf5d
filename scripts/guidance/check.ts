import { parseArgs } from 'node:util';
import { formatProblem } from '../../core/guidance/compile/problem.ts';
import { judge } from '../../core/guidance/compile/quality/rules.ts';
import { readWritten } from './read.ts';
import { isCurrent, REPORT_FILE } from './report.ts';

/**
 * Prints everything that is wrong with the guidance as `file:line message`, and how often each rule
 * found something. Status 1 when there is an error; warnings are counted.
 */
export async function check(options: string[]): Promise<number> {
  parseArgs({ args: options, options: {} });
  const library = await readWritten();
  const judgements = judge(library);
  for (const { rule, problems } of judgements) {
    for (const problem of problems) {
      console.log(
        `${formatProblem(problem)}  [${rule.severity === 'error' ? 'fout' : 'let op'}: ${rule.name}]`,
      );
    }
  }
  const current = await isCurrent(library);
  if (!current) {
    console.log(`${REPORT_FILE}  is niet bijgewerkt; draai: npm run guidance -- report  [fout: overzicht]`);
  }
  const count = (severity: string) =>
    judgements
      .filter(({ rule }) => rule.severity === severity)
      .reduce((sum, { problems }) => sum + problems.length, 0);
  const errors = count('error') + (current ? 0 : 1);
  for (const { rule, problems } of judgements) {
    if (problems.length > 0) console.log(`${String(problems.length).padStart(4)}  ${rule.name}`);
  }
  console.log(
    `${library.cards.length} kaarten, ${library.glossary.length} begrippen, ${library.routes.length} routes: ${errors} fout, ${count('warning')} keer let op`,
  );
  return errors > 0 ? 1 : 0;
}
