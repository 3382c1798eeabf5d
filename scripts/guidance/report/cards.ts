import type { WrittenLibrary } from '../../../core/guidance/compile/library.ts';
import type { WrittenCard } from '../../../core/guidance/compile/written.ts';
import { cardLink, markdownTable } from './markdown.ts';

/** All cards with status and sources, a table per folder. */
export function describeCards({ cards }: WrittenLibrary): string {
  const folders = Map.groupBy(cards, ({ file }) => file.split('/').at(-2) ?? '');
  const tables = [...folders].map(([folder, some]) =>
    [
      `### ${folder} (${some.length})`,
      markdownTable(
        ['kaart', 'id', 'soort', 'status', 'nagekeken', 'bronnen'],
        some.map((written) => [
          cardLink(written),
          written.card.id,
          written.card.kind,
          written.card.status,
          written.card.checkedOn,
          sourcesOf(written),
        ]),
      ),
    ].join('\n\n'),
  );
  return ['## Kaarten', ...tables].join('\n\n');
}

function sourcesOf({ card, sourceKeys }: WrittenCard): string {
  return sourceKeys
    .map((key, at) => (card.sources[at]?.seen ? `[${key}]` : `[${key}] (niet gelezen)`))
    .join(', ');
}
