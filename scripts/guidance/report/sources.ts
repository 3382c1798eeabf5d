import type { WrittenLibrary } from '../../../core/guidance/compile/library.ts';
import { markdownTable } from './markdown.ts';

/** The pages that cards lean on; the keys that the tables above name link to them. */
export function describeSources({ cards, table }: WrittenLibrary): string {
  const pages = Object.entries(table).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = pages.map(([key, { label, dated = '' }]) => [
    `[${key}]`,
    label,
    dated,
    String(cards.filter(({ sourceKeys }) => sourceKeys.includes(key)).length),
  ]);
  const links = pages.map(([key, { url }]) => `[${key}]: <${url}>`);
  return [
    '## Bronnen',
    markdownTable(['sleutel', 'pagina', 'datum van de pagina', 'kaarten'], rows),
    links.join('\n'),
  ].join('\n\n');
}
