import { benchAdvice } from '../tests/bench/advice.ts';
import { benchPage } from '../tests/bench/page.ts';
import { benchSearch } from '../tests/bench/search/index.ts';
import { readLibrary } from './library.ts';

/** Each takes seconds, but for `page`, which drives a browser for minutes and runs only by name. */
const BENCHES = { search: benchSearch, advice: benchAdvice } as const;
const PAGE = 'page';

const options = process.argv.slice(2).filter((name) => name.startsWith('--'));
const named = process.argv.slice(2).filter((name) => !name.startsWith('--'));
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
  console.log(await benchPage(options));
}
