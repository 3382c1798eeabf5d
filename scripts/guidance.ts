import { GuidanceError } from '../core/guidance/compile/problem.ts';
import { check } from './guidance/check.ts';
import { CommandError } from './guidance/command-error.ts';
import { list } from './guidance/list.ts';
import { newCard } from './guidance/new.ts';
import { report } from './guidance/report.ts';
import { sources } from './guidance/sources.ts';
import { stale } from './guidance/stale.ts';

const HELP = `Onderhoud van de kaarten in assets/guidance.

npm run guidance -- check                controleert alles; stopt met 1 als er iets fout is
npm run guidance -- list                 tabel van alle kaarten; --status S, --kind K
npm run guidance -- new ID               maakt een nieuwe kaart om in te vullen
npm run guidance -- sources [SLEUTEL …]  bezoekt alle links, of alleen die van de genoemde sleutels
npm run guidance -- stale                kaarten die lang niet zijn nagekeken; --months N (6)
npm run guidance -- report               schrijft docs/bibliotheek.md`;

/** Each takes its own options and gives an exit status. */
const COMMANDS: Readonly<Record<string, (options: string[]) => Promise<number>>> = {
  check,
  list,
  new: newCard,
  sources,
  stale,
  report,
};

const [name = '', ...options] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
// `… check | head` closes the pipe early; that is no mistake.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
if (command) {
  try {
    process.exitCode = await command(options);
  } catch (error) {
    const unparsed = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    const told = unparsed || error instanceof CommandError;
    if (!told && !(error instanceof GuidanceError)) throw error;
    console.error(unparsed ? `Deze opties kloppen niet.\n\n${HELP}` : (error as Error).message);
    process.exitCode = told ? 2 : 1;
  }
} else {
  console.error(name === '' || name === '--help' ? HELP : `"${name}" bestaat niet.\n\n${HELP}`);
  process.exitCode = name === '--help' ? 0 : 2;
}
