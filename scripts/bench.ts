import { benchAdvice } from '../tests/bench/advice.ts';
import { benchSearch } from '../tests/bench/search/index.ts';
import { readLibrary } from './library.ts';

const BENCHES = { search: benchSearch, advice: benchAdvice } as const;

const named = process.argv.slice(2);
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
