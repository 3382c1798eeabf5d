import { parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';
import { readWritten } from './read.ts';
import { addressOf, findingsOf, KINDS } from './sources/findings.ts';
import { createPolite } from './sources/polite.ts';
import { type OnVisit, visitAll } from './sources/visit-all.ts';

const DELAY = 1000;
const TIMEOUT = 20_000;

/**
 * Visits the links and prints which are gone, moved, changed since a card was checked, or not reached.
 * Status 1 when a page is gone, 2 when there is no connection.
 */
export async function sources(options: string[]): Promise<number> {
  const { positionals: keys } = parseArgs({ args: options, options: {}, allowPositionals: true });
  const library = await readWritten();
  const unknown = keys.find((key) => !Object.hasOwn(library.table, key));
  if (unknown !== undefined) throw new CommandError(`bron "${unknown}" staat niet in bronnen.yaml`);
  const urls = Object.entries(library.table)
    .filter(([key]) => keys.length === 0 || keys.includes(key))
    .map(([, { url }]) => addressOf(url));
  const visits = await visitAll(urls, createPolite({ delay: DELAY, timeout: TIMEOUT }), showProgress);
  if (!visits) {
    console.error(
      'Geen verbinding met internet: er is niets nagekeken. (Achter een proxy: zet NODE_USE_ENV_PROXY=1.)',
    );
    return 2;
  }
  const findings = findingsOf(library, visits);
  for (const { text } of findings) console.log(text);
  const counts = Object.entries(KINDS).map(
    ([kind, name]) => `${findings.filter((finding) => finding.kind === kind).length} ${name}`,
  );
  console.log(`${visits.size} pagina's bezocht: ${counts.join(', ')}`);
  return findings.some(({ kind }) => kind === 'gone') ? 1 : 0;
}

const showProgress: OnVisit = (url, { state }, done, total) => {
  const words = { there: 'goed', gone: 'weg', unreachable: 'niet bereikt' };
  console.error(`[${String(done).padStart(String(total).length)}/${total}] ${words[state]}  ${url}`);
};
