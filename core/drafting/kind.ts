import kinds from '../../assets/drafting/kinds.json' with { type: 'json' };
import type { PhraseBook } from './phrases.ts';
import { hits, type Place, type Places } from './places.ts';

/** The kind of document that fits best, and how well. */
export interface Kind {
  readonly id: string;
  /** 0 to about 10. */
  readonly score: number;
}

/** Below this a kind is a guess. One signal alone stays below it. */
const LEAST = 2.2;

/** What a place says of the kind: the weight of one phrase, and how many of them count at most. */
const SHARES = [
  { place: 'title', weight: 2, most: 1 },
  { place: 'opening', weight: 1.5, most: 2 },
  { place: 'text', weight: 0.7, most: 4 },
  { place: 'headings', weight: 0.6, most: 4 },
] as const satisfies readonly { place: Place; weight: number; most: number }[];

/** Every phrase that tells a kind. */
export const KIND_PHRASES: readonly string[] = kinds.flatMap((kind) =>
  SHARES.flatMap(({ place }) => kind[place]),
);

/**
 * Makes a finder of the kind of document. Title, opening, headings and formulas each have a share with a
 * ceiling, so no single signal decides.
 *
 * @returns Gives the best kind, or null when nothing fits well enough.
 */
export function kindFinder(book: PhraseBook): (places: Places) => Kind | null {
  const known = kinds.map((kind) => ({
    id: kind.id,
    shares: SHARES.map((share) => ({ ...share, numbers: book.numbersOf(kind[share.place]) })),
  }));
  return (places) => {
    let best: Kind | null = null;
    for (const { id, shares } of known) {
      let score = 0;
      for (const { place, weight, most, numbers } of shares) {
        score += weight * Math.min(most, hits(places[place], numbers));
      }
      if (score >= LEAST && score > (best?.score ?? 0)) best = { id, score };
    }
    return best;
  };
}
