import kinds from '../../assets/drafting/kinds.json' with { type: 'json' };
import type { PhraseBook } from './phrases.ts';
import { hits, type Place, type Places } from './places.ts';

/** The kind of document that fits best, and how well. */
export interface Kind {
  readonly id: string;
  /** 0 to about 10. */
  readonly score: number;
  /** The title names it and the headings are built like it: two signs that do not follow from each other. */
  readonly agreed: boolean;
}

/** Below this a kind is a guess. One signal alone stays below it. */
const LEAST = 2.2;

/** So many headings of a kind are no chance. */
const AGREED_HEADINGS = 2;

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
      const found = { title: 0, opening: 0, text: 0, headings: 0 };
      for (const { place, weight, most, numbers } of shares) {
        found[place] = Math.min(most, hits(places[place], numbers));
        score += weight * found[place];
      }
      const agreed = found.title > 0 && found.headings >= AGREED_HEADINGS;
      if (score >= LEAST && score > (best?.score ?? 0)) best = { id, score, agreed };
    }
    return best;
  };
}
