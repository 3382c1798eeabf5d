import { STATUSES } from '../../../core/guidance/card.ts';
import type { WrittenLibrary } from '../../../core/guidance/compile/library.ts';
import type { WrittenCard } from '../../../core/guidance/compile/written.ts';
import { cardLink, markdownTable } from './markdown.ts';

/** How firm the library is, and of every card that is not: why. */
export function describeDoubts({ cards }: WrittenLibrary): string {
  const counts = STATUSES.map((status) => [
    status,
    String(cards.filter(({ card }) => card.status === status).length),
  ]);
  const doubtful = (['te controleren', 'deels'] as const).flatMap((status) => {
    const some = cards.filter(({ card }) => card.status === status);
    if (some.length === 0) return [];
    return [
      `### ${status === 'deels' ? 'Deels bevestigd' : 'Te controleren'}`,
      markdownTable(
        ['kaart', 'wat niet zeker is'],
        some.map((written) => [cardLink(written), whyDoubted(written)]),
      ),
    ];
  });
  return ['## Hoe zeker is het', markdownTable(['status', 'kaarten'], counts), ...doubtful].join('\n\n');
}

/** What is not certain about a card: what its writer says, and the sources that were not read. */
function whyDoubted({ card, sourceKeys }: WrittenCard): string {
  const unseen = sourceKeys.filter((_, at) => card.sources[at]?.seen === false);
  const reasons = [
    ...(card.doubt === undefined ? [] : [card.doubt]),
    ...(unseen.length === 0
      ? []
      : [`Niet bij de bron gelezen: ${unseen.map((key) => `[${key}]`).join(', ')}.`]),
  ];
  return reasons.length > 0 ? reasons.join(' ') : 'De kaart zegt het niet; vul `twijfel` in.';
}
