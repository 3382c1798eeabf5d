import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packModel, type WrittenModel } from '../core/advice/model.ts';
import type { Card } from '../core/guidance/card.ts';
import type { Topics } from '../core/guidance/compile/card-ids.ts';
import { compileLibrary, type GuidanceFiles, type WrittenLibrary } from '../core/guidance/compile/library.ts';
import type { Library } from '../core/guidance/library.ts';
import type { SearchDocument } from '../core/search/document.ts';
import { buildIndex } from '../core/search/index/build.ts';
import { packThesaurus, type WrittenThesaurus } from '../core/search/index/thesaurus.ts';
import { libraryDocuments } from '../core/search/library-documents.ts';
import { withPhrasings } from '../core/search/phrasings.ts';

/** Where the cards are written, relative to the project. */
export const GUIDANCE_FOLDER = 'assets/guidance';

/** The tables that stand beside the cards. */
export const GUIDANCE_TABLES = {
  sources: 'bronnen.yaml',
  glossary: 'begrippen.yaml',
  routes: 'routes.yaml',
  sharedTerms: 'gedeelde-termen.yaml',
} as const;

/** Words that may stand for others. */
export const THESAURUS = 'assets/search/thesaurus.json';
/** What was learned of paragraphs; made by scripts/learn.ts. */
export const MODEL = 'assets/advice/cues.json';

/** Reads all guidance as it is written. */
export async function readGuidance(folder: string = GUIDANCE_FOLDER): Promise<GuidanceFiles> {
  const paths = (await Array.fromAsync(glob('*/*.md', { cwd: folder }))).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const read = async (path: string) => ({
    path: `${folder}/${path}`,
    text: await readFile(join(folder, path), 'utf8'),
  });
  const [topics, sources, glossary, routes, sharedTerms, ...cards] = await Promise.all([
    read('topics.json'),
    read(GUIDANCE_TABLES.sources),
    read(GUIDANCE_TABLES.glossary),
    read(GUIDANCE_TABLES.routes),
    read(GUIDANCE_TABLES.sharedTerms),
    ...paths.sort().map(read),
  ]);
  return { cards, sources, glossary, routes, sharedTerms, topics: JSON.parse(topics.text) as Topics };
}

/**
 * Reads, checks and indexes all guidance, as the build does. Throws a `GuidanceError` that lists the
 * problems with file and line.
 */
export async function readLibrary(folder: string = GUIDANCE_FOLDER): Promise<Library> {
  const written = compileLibrary(await readGuidance(folder));
  const { glossary, routes } = written;
  const thesaurus = packThesaurus(JSON.parse(await readFile(THESAURUS, 'utf8')) as WrittenThesaurus);
  const model = packModel(JSON.parse(await readFile(MODEL, 'utf8')) as WrittenModel);
  return {
    cards: cardsOf(written),
    glossary,
    routes,
    index: buildIndex(documentsOf(written)),
    thesaurus,
    model,
  };
}

/** All that can be found in the library, with what is hidden; an index holds only the words of that. */
export async function readSearchDocuments(folder: string = GUIDANCE_FOLDER): Promise<SearchDocument[]> {
  return documentsOf(compileLibrary(await readGuidance(folder)));
}

function cardsOf({ cards }: WrittenLibrary): Card[] {
  return cards.map(({ card }) => card);
}

function documentsOf(written: WrittenLibrary): SearchDocument[] {
  const { glossary } = written;
  const phrasings = new Map(
    written.cards.map(({ card, phrasings: own }) => [
      card.id,
      [...card.signals.map(({ phrase }) => phrase), ...own],
    ]),
  );
  return withPhrasings(libraryDocuments({ cards: cardsOf(written), glossary }), phrasings);
}
