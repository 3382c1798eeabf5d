import { benchAdvice } from '../tests/bench/advice.ts';
import { benchDossier } from '../tests/bench/dossier.ts';
import { faultDossier } from '../tests/bench/dossier-faults.ts';
import { benchPage } from '../tests/bench/page.ts';
import { benchSearch } from '../tests/bench/search/index.ts';
import { readLibrary } from './library.ts';
import { readOptions } from './options.ts';

/** Each takes seconds, but for `page`, which drives a browser for minutes and runs only by name. */
const BENCHES = { search: benchSearch, advice: benchAdvice, dossier: benchDossier } as const;
const PAGE = 'page';

const { values, positionals: named } = readOptions(
  {
    allowPositionals: true,
    options: { faults: { type: 'boolean', default: false }, soak: { type: 'boolean', default: false } },
  },
  'npm run bench -- [search|advice|dossier|page …] [--faults] [--soak]',
);
const unknown = named.find((name) => name !== PAGE && !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there are: ${[...Object.keys(BENCHES), PAGE].join(', ')}`);
  process.exit(2);
}
const library = await readLibrary();
for (const [name, bench] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n## ${name}`);
  console.log(await bench(library));
}
if (named.includes(PAGE)) {
  console.log(`\n## ${PAGE}`);
  console.log(await benchPage({ soak: values.soak }));
}
// The heavy tests of what must not be lost: minutes, and in numbers that tell.
if (values.faults) {
  console.log('\n## faults of the dossier');
  console.log(await faultDossier());
}
