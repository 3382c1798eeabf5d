import type { Rule } from './rule.ts';

/** The status follows from the sources: `bevestigd` means that all were read, anything else says what is not certain. */
export const doubt: Rule = {
  name: 'status',
  severity: 'error',
  find: ({ cards }) =>
    cards
      .filter(({ card }) => card.status === 'bevestigd' && card.sources.some(({ seen }) => !seen))
      .map(({ file, fieldLine }) => ({
        file,
        line: fieldLine('status'),
        message: 'status "bevestigd", maar een bron is niet gelezen',
      })),
};

/** Who reads that a card is not certain wants to know what; unread sources tell it, else `twijfel` does. */
export const unexplainedDoubt: Rule = {
  name: 'onverklaarde twijfel',
  severity: 'warning',
  find: ({ cards }) =>
    cards
      .filter(
        ({ card }) =>
          card.status !== 'bevestigd' && card.doubt === undefined && card.sources.every(({ seen }) => seen),
      )
      .map(({ card, file, fieldLine }) => ({
        file,
        line: fieldLine('status'),
        message: `status "${card.status}", maar nergens staat wat niet zeker is; zeg het in twijfel`,
      })),
};
