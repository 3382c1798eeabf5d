import type { Card } from '../card.ts';
import { type CardFile, compileCard } from './card.ts';
import { createCardIds, type Topics } from './card-ids.ts';
import { GuidanceError, type Problem } from './problem.ts';
import { SourceTable } from './schema.ts';
import type { WrittenCard } from './written.ts';
import { readYaml } from './yaml.ts';

/**
 * Compiles all cards, in order of id. Throws a `GuidanceError` with every problem of every file.
 * `related` may name topics that have no card yet; those references are dropped.
 */
export function compileCards(files: readonly CardFile[], sourceTable: CardFile, topics?: Topics): Card[] {
  return compileWritten(files, sourceTable, topics).written.map(({ card }) => card);
}

/** Compiles all cards like `compileCards`, and keeps where everything was written. */
export function compileWritten(
  files: readonly CardFile[],
  sourceTable: CardFile,
  topics?: Topics,
): { readonly written: readonly WrittenCard[]; readonly table: SourceTable } {
  const table = readYaml(SourceTable, sourceTable.text, sourceTable.path);
  if ('problems' in table) throw new GuidanceError(table.problems);
  const problems: Problem[] = [];
  const found: WrittenCard[] = [];
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const result = compileCard(file, table.value);
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const { card } = result.written;
    for (const id of [card.id, ...card.aliases]) {
      const other = fileOf.get(id);
      if (other) problems.push({ file: file.path, message: `het id "${id}" staat ook in ${other}` });
      fileOf.set(id, file.path);
    }
    found.push(result.written);
  }
  const ids = createCardIds(
    found.map(({ card }) => card),
    topics,
  );
  const written = found.map((one) => {
    const unknown = (id: string) =>
      problems.push({
        file: one.file,
        line: one.fieldLine('related'),
        message: `related: de kaart "${id}" bestaat niet`,
      });
    return { ...one, card: { ...one.card, related: ids.resolveAll(one.card.related, unknown) } };
  });
  if (problems.length > 0) throw new GuidanceError(problems);
  return {
    written: written.sort((a, b) => (a.card.id < b.card.id ? -1 : 1)),
    table: table.value,
  };
}
