import kinds from '../../assets/drafting/kinds.json' with { type: 'json' };
import { hits, type Places } from './places.ts';

/** The kind of document that fits best, and how well. */
export interface Kind {
  readonly id: string;
  /** 0 to about 10. */
  readonly score: number;
}

/** Below this a kind is a guess. One signal alone stays below it. */
const LEAST = 2.2;

/**
 * Finds the kind of document. Title, opening, headings and formulas each have a share with a
 * ceiling, so no single signal decides.
 *
 * @returns The best kind, or null when nothing fits well enough.
 */
export function kindOf(places: Places): Kind | null {
  let best: Kind | null = null;
  for (const kind of kinds) {
    const score =
      2 * Math.min(1, hits(places, 'title', kind.title)) +
      1.5 * Math.min(2, hits(places, 'opening', kind.opening)) +
      0.7 * Math.min(4, hits(places, 'text', kind.text)) +
      0.6 * Math.min(4, hits(places, 'headings', kind.headings));
    if (score >= LEAST && score > (best?.score ?? 0)) best = { id: kind.id, score };
  }
  return best;
}
