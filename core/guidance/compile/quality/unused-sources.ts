import { sourceLine } from '../source-line.ts';
import type { Rule } from './rule.ts';

/** Every page in the table is leaned on by a card or by a period of a route. */
export const unusedSources: Rule = {
  name: 'ongebruikte bron',
  severity: 'warning',
  find: ({ cards, table, routeSources, files }) => {
    const used = new Set([...cards.flatMap(({ sourceKeys }) => sourceKeys), ...routeSources]);
    return Object.keys(table)
      .filter((key) => !used.has(key))
      .map((key) => ({
        file: files.sources.path,
        line: sourceLine(files.sources, key),
        message: `bron "${key}" wordt door geen kaart en geen route gebruikt`,
      }));
  },
};
