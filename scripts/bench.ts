import { benchAdvice } from '../tests/bench/advice.ts';
import { benchDossier } from '../tests/bench/dossier.ts';
import { faultDossier } from '../tests/bench/dossier-faults.ts';
import { benchSearch } from '../tests/bench/search.ts';
import { readLibrary } from './library.ts';
import { readOptions } from './options.ts';

const BENCHES = { search: benchSearch, advice: benchAdvice, dossier: benchDossier } as const;

const { values, positionals: named } = readOptions(
  { allowPositionals: true, options: { faults: { type: 'boolean', default: false } } },
  'npm run bench -- [search|advice|dossier …] [--faults]',
);
const unknown = named.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const library = await readLibrary();
for (const [name, bench] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n## ${name}`);
  console.log(await bench(library));
}
// The heavy tests of what must not be lost: minutes, and in numbers that tell.
if (values.faults) {
  console.log('\n## faults of the dossier');
  console.log(await faultDossier());
}
