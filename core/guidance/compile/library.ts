import type { GlossaryEntry } from '../glossary.ts';
import type { Route } from '../route.ts';
import type { CardFile } from './card.ts';
import { createCardIds, type Topics } from './card-ids.ts';
import { compileWritten } from './cards.ts';
import { compileGlossary } from './glossary.ts';
import { GuidanceError } from './problem.ts';
import { compileRoutes } from './routes.ts';
import type { SourceTable } from './schema.ts';
import { compileSharedTerms, type SharedTerms } from './shared-terms.ts';
import type { WrittenCard } from './written.ts';

/** Everything that is written in assets/guidance. */
export interface GuidanceFiles {
  readonly cards: readonly CardFile[];
  /** bronnen.yaml */
  readonly sources: CardFile;
  /** begrippen.yaml */
  readonly glossary: CardFile;
  /** routes.yaml */
  readonly routes: CardFile;
  /** gedeelde-termen.yaml */
  readonly sharedTerms: CardFile;
  readonly topics: Topics;
}

/** The library as it was written: all that is checked, reported and, without places, shipped. */
export interface WrittenLibrary {
  /** In order of id. */
  readonly cards: readonly WrittenCard[];
  readonly glossary: readonly GlossaryEntry[];
  readonly routes: readonly Route[];
  readonly table: SourceTable;
  /** Keys of the table that a period of a route names. */
  readonly routeSources: ReadonlySet<string>;
  readonly sharedTerms: readonly SharedTerms[];
  readonly topics: Topics;
  /** The files of the tables, for messages. */
  readonly files: Pick<GuidanceFiles, 'sources' | 'sharedTerms'>;
}

/** Compiles all guidance. Throws a `GuidanceError` with every problem of the first kind of file that has any. */
export function compileLibrary(files: GuidanceFiles): WrittenLibrary {
  const { written, table } = compileWritten(files.cards, files.sources, files.topics);
  const ids = createCardIds(
    written.map(({ card }) => card),
    files.topics,
  );
  const glossary = compileGlossary(files.glossary, ids);
  const routes = compileRoutes(files.routes, ids, table);
  const sharedTerms = compileSharedTerms(files.sharedTerms, ids);
  if ('problems' in glossary || 'problems' in routes || 'problems' in sharedTerms) {
    const results = [glossary, routes, sharedTerms];
    throw new GuidanceError(results.flatMap((result) => ('problems' in result ? result.problems : [])));
  }
  return {
    cards: written,
    glossary: glossary.glossary,
    routes: routes.routes,
    table,
    routeSources: routes.usedSources,
    sharedTerms: sharedTerms.sharedTerms,
    topics: files.topics,
    files,
  };
}
