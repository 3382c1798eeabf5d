import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Topics } from '../../core/guidance/compile/card-ids.ts';
import { GUIDANCE_FOLDER, readGuidance } from '../library.ts';
import { CommandError } from './command-error.ts';
import { PREFIXES, placeOf } from './places.ts';
import { scaffold } from './scaffold.ts';

/** Writes a card file that is still to be filled in, and says where. */
export async function newCard(options: string[]): Promise<number> {
  const { positionals } = parseArgs({ args: options, options: {}, allowPositionals: true });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new CommandError('Gebruik: npm run guidance -- new ID');
  const { topics } = await readGuidance();
  const path = await writeNewCard(id, topics);
  console.log(
    `${path} staat klaar. Vul in wat er tussen de regels om vraagt; docs/kaart-schrijven.md helpt.`,
  );
  console.log('npm run guidance -- check zegt wat er nog ontbreekt.');
  return 0;
}

/**
 * Writes the scaffold of a card into its folder and gives its path. Throws a `CommandError` for an id
 * that is no id, has an unknown beginning, or exists.
 */
export async function writeNewCard(
  id: string,
  { aliases }: Pick<Topics, 'aliases'>,
  folder: string = GUIDANCE_FOLDER,
): Promise<string> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    throw new CommandError(`"${id}" is geen id: kleine letters, cijfers en streepjes, zoals eis-voorbeeld`);
  }
  const place = placeOf(id);
  if (!place) throw new CommandError(`"${id}" begint onbekend; kies uit: ${PREFIXES.join(', ')}`);
  const alias = aliases[id];
  if (alias !== undefined) throw new CommandError(`"${id}" is een andere naam van de kaart ${alias}`);
  const path = join(folder, place.folder, `${id}.md`);
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new CommandError(`${path} bestaat al`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, scaffold(id, place));
  return path;
}
