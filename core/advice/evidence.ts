import type { Find } from './find.ts';
import { RULES } from './rules.ts';

/** What the signals in a text say for one card. */
export interface Evidence {
  readonly worth: number;
  /** Whether a strong signal is among what counts. */
  readonly strong: boolean;
  /** Places in `content` of the reading that count, each find by itself, heaviest first. */
  readonly places: readonly (readonly number[])[];
}

/**
 * Weighs the signals found in a text, card by card. Finds that overlap an exception of the card do not
 * count, and the same words are not evidence twice: what lies within a heavier find adds nothing.
 */
export function weigh(finds: readonly Find[]): ReadonlyMap<number, Evidence> {
  const byCard = Map.groupBy(finds, ({ phrase }) => phrase.card);
  return new Map([...byCard].map(([card, own]) => [card, weighCard(own)]));
}

function weighCard(finds: readonly Find[]): Evidence {
  const excused = new Set(finds.filter(({ phrase }) => phrase.exception).flatMap(({ at }) => at));
  const open = finds.filter(({ phrase, at }) => !phrase.exception && !at.some((place) => excused.has(place)));
  const found = [...Map.groupBy(open, ({ phrase }) => phrase).values()].map((same) => {
    const [best, ...more] = same.sort((a, b) => b.exactness - a.exactness || first(a) - first(b)) as [Find];
    const repeats = 1 + Math.min(more.length, 2) * RULES.repeated;
    const { strength, rarity } = best.phrase;
    const worth = RULES.strength[strength] * best.exactness * repeats * rarity;
    return { worth, at: best.at, strong: strength === 'sterk' };
  });
  const used = new Set<number>();
  const counted = found
    .sort((a, b) => b.worth - a.worth || (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .filter(({ at }) => {
      const isNew = at.some((place) => !used.has(place));
      for (const place of at) used.add(place);
      return isNew;
    });
  return {
    worth: total(counted),
    strong: counted.some(({ strong }) => strong),
    places: counted.map(({ at }) => at),
  };
}

function first({ at }: Find): number {
  return at[0] ?? 0;
}

/** The fifth signal says little that the first four did not. */
function total(counted: readonly { worth: number }[]): number {
  return counted.reduce((sum, { worth }, index) => sum + worth / (1 + index * RULES.further), 0);
}
