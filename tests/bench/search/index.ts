import type { Library } from '../../../core/guidance/library.ts';
import type { SearchDocument } from '../../../core/search/document.ts';
import { buildIndex } from '../../../core/search/index/build.ts';
import { loadThesaurus, type PackedThesaurus } from '../../../core/search/index/thesaurus.ts';
import { openCollection } from '../../../core/search/open-collection.ts';
import { createSearch } from '../../../core/search/search.ts';
import { readSearchDocuments } from '../../../scripts/library.ts';
import { readLines } from '../../evaluation/lines.ts';
import { parseSearchLine, type SearchLine } from '../../evaluation/search-line.ts';
import { timed } from '../../evaluation/timed.ts';
import { heapOf } from '../heap.ts';
import { measure, ratios } from '../measure.ts';
import { CONTESTANTS, type Contestant } from './contestants.ts';
import { benchHostile } from './hostile.ts';
import { type Ask, qualityOf } from './quality.ts';
import { enlarge } from './scale.ts';

const QUERIES = 'tests/evaluation/queries.jsonl';
/** Every so many keystrokes one is timed for all engines: the slow ones take a tenth of a second each. */
const EVERY = 20;
const SCALES = [1, 10, 100];

/** The search beside the libraries it could be left to: quality, speed, size, and the cost of a larger library. */
export async function benchSearch(library: Library): Promise<string> {
  const documents = await readSearchDocuments();
  const { lines } = await readLines(QUERIES, parseSearchLine);
  const made = [
    heapOf(() => vakkompas(documents, library.thesaurus)),
    ...CONTESTANTS.map((make) => heapOf(() => make(documents))),
  ];
  const engines = made.map(({ value }) => value);
  const keystrokes = lines
    .flatMap(({ query }) => Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)))
    .filter((_, at) => at % EVERY === 0);
  const contest = Object.fromEntries(engines.map(({ name, ask }) => [name, ask]));
  return [
    `${library.cards.length} cards, ${lines.length} queries`,
    '',
    qualityTable(engines, lines),
    '',
    `One keystroke (${keystrokes.length} of them):`,
    ratios(measure<string>(contest, keystrokes, 1)),
    '',
    'Index as stored, and heap that the engine holds:',
    ...made.map(({ value: { name, size }, bytes }) => `${name.padEnd(34)} ${kilo(size())}   ${kilo(bytes)}`),
    '',
    'A larger library, Vakkompas alone, one keystroke after the other of the same queries:',
    ...SCALES.map((times) => scaled(documents, times, lines)),
    '',
    benchHostile(createSearch([openCollection(searchable(documents))])),
  ].join('\n');
}

function searchable(documents: readonly SearchDocument[]) {
  return { name: 'library', documents, index: buildIndex(documents) };
}

function vakkompas(documents: readonly SearchDocument[], thesaurus: PackedThesaurus): Contestant {
  const { index } = searchable(documents);
  const opened = openCollection(
    { name: 'library', documents, index },
    { thesaurus: loadThesaurus(thesaurus) },
  );
  const search = createSearch([opened]);
  return {
    name: 'vakkompas',
    ask: (query) => search(query).matches.map(({ id }) => id),
    size: () => JSON.stringify(index).length + JSON.stringify(thesaurus).length,
  };
}

function qualityTable(engines: readonly Contestant[], lines: readonly SearchLine[]): string {
  const all = engines.map(({ name, ask }) => ({ name, quality: qualityOf(lines, ask) }));
  const kinds = [...(all[0]?.quality.keys() ?? [])];
  const row = (name: string, cells: readonly string[]) => name.padEnd(30) + cells.join('');
  return [
    row(
      'ndcg5',
      kinds.map((kind) => kind.slice(0, 12).padStart(13)),
    ),
    ...all.map(({ name, quality }) =>
      row(
        name,
        kinds.map((kind) => figure(quality.get(kind)?.ndcg5)),
      ),
    ),
    row('success1', []),
    ...all.map(({ name, quality }) =>
      row(
        name,
        kinds.map((kind) => figure(quality.get(kind)?.success1)),
      ),
    ),
  ].join('\n');
}

function figure(value = 0): string {
  return value.toFixed(3).padStart(13);
}

function scaled(documents: readonly SearchDocument[], times: number, lines: readonly SearchLine[]): string {
  const larger = enlarge(documents, times);
  const built = timed(() => searchable(larger));
  const loaded = timed(() => createSearch([openCollection(built.value)]));
  const ask: Ask = (query) => loaded.value(query).matches.map(({ id }) => id);
  ask('');
  const keystrokes = lines.flatMap(({ query }) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
  );
  const title = `${times}× (${larger.length} documents)`;
  const measured = ratios(measure<string>({ [title]: ask }, keystrokes, 1));
  return `${measured}   index built in ${(built.ms / 1000).toFixed(1)} s, loaded in ${loaded.ms.toFixed(0)} ms`;
}

function kilo(count: number): string {
  return `${(count / 1024).toFixed(0)} kB`.padStart(10);
}
