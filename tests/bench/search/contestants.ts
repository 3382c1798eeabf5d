import { search as askOrama, create, insertMultiple, save } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { nld } from 'stopword';
import type { SearchDocument } from '../../../core/search/document.ts';

/** What every engine gets of a document: the same texts, in three fields. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly terms: string;
  readonly text: string;
}

/** An engine that the search could be left to, with its index made. */
export interface Contestant {
  readonly name: string;
  /** Ids of documents, best first, at most ten. */
  ask(query: string): readonly string[];
  /** The index as it would be stored, in characters. */
  size(): number;
}

const KEYS = ['title', 'terms', 'text'] as const;
const WEIGHTS = { title: 5, terms: 3, text: 1 };
const MOST = 10;

/** The libraries as their own documentation would have one set them up for this. */
export const CONTESTANTS: readonly ((documents: readonly SearchDocument[]) => Contestant)[] = [
  (documents) => fuse('fuse.js, default', documents, {}),
  (documents) => fuse('fuse.js, token search', documents, { useTokenSearch: true }),
  miniSearch,
  orama,
  flexSearch,
];

function entryOf({ id, passages, hidden = [] }: SearchDocument): Entry {
  const of = (...fields: readonly string[]) =>
    passages.filter(({ field }) => fields.includes(field)).map(({ text }) => text);
  return {
    id,
    title: of('title').join(' '),
    terms: of('term', 'glossary').join(', '),
    text: [...of('short', 'body'), ...hidden].join('\n'),
  };
}

function fuse(name: string, documents: readonly SearchDocument[], more: object): Contestant {
  const keys = KEYS.map((key) => ({ name: key, weight: WEIGHTS[key] }));
  const engine = new Fuse(documents.map(entryOf), { keys, ...more });
  return {
    name,
    ask: (query) => engine.search(query, { limit: MOST }).map(({ item }) => item.id),
    size: () => JSON.stringify(engine.getIndex()).length,
  };
}

function miniSearch(documents: readonly SearchDocument[]): Contestant {
  const engine = new MiniSearch({
    fields: [...KEYS],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: WEIGHTS },
  });
  engine.addAll(documents.map(entryOf));
  return {
    name: 'minisearch, prefix and fuzzy',
    ask: (query) =>
      engine
        .search(query)
        .slice(0, MOST)
        .map(({ id }) => id as string),
    size: () => JSON.stringify(engine).length,
  };
}

function orama(documents: readonly SearchDocument[]): Contestant {
  const engine = create({
    schema: { id: 'string', title: 'string', terms: 'string', text: 'string' },
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer, stopWords: [...nld] } },
  });
  insertMultiple(engine, documents.map(entryOf));
  return {
    name: 'orama, Dutch',
    ask: (query) => {
      const options = { term: query, tolerance: 1, boost: WEIGHTS, limit: MOST };
      const answer = askOrama(engine, options) as { hits: { document: { id: string } }[] };
      return answer.hits.map(({ document }) => document.id);
    },
    size: () => JSON.stringify(save(engine)).length,
  };
}

function flexSearch(documents: readonly SearchDocument[]): Contestant {
  const engine = new Document({
    document: { id: 'id', index: KEYS.map((field) => ({ field, tokenize: 'forward' as const })) },
  });
  let size = 0;
  for (const entry of documents.map(entryOf)) engine.add({ ...entry });
  engine.export((_: string, part: string) => {
    size += part.length;
  });
  return {
    name: 'flexsearch, forward',
    ask: (query) => {
      const found = engine.search(query, { limit: MOST, suggest: true }) as { result: string[] }[];
      return [...new Set(found.flatMap(({ result }) => result))].slice(0, MOST);
    },
    size: () => size,
  };
}
