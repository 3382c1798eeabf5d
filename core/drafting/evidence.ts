import data from '../../assets/drafting/features.json' with { type: 'json' };
import type { PhraseBook } from './phrases.ts';
import { hits, occurrences, type Place, type Places } from './places.ts';

/** One thing that speaks for a policy document (above zero) or against it. */
export interface Evidence {
  readonly id: string;
  readonly weight: number;
}

/** `where: rate` counts every occurrence of single words instead: one hit for each `per` in 1,000. */
interface Feature {
  readonly id: string;
  readonly where: string;
  readonly weight: number;
  /** Most hits that count. */
  readonly cap: number;
  /** Fewer hits than this are chance. */
  readonly min?: number;
  readonly per?: number;
  readonly phrases: readonly string[];
}

const features: readonly Feature[] = data.features;

/** In fewer words than this a rate says little. */
const FEWEST = 300;

/** What a document starts with, before anything speaks for or against it. */
export const BIAS: number = data.bias;
/** Every phrase that speaks for or against. */
export const FEATURE_PHRASES: readonly string[] = features.flatMap(({ phrases }) => phrases);

/** Makes a weigher of all that speaks for and against, each with a ceiling. */
export function evidenceFinder(book: PhraseBook): (places: Places) => Evidence[] {
  const known = features.map((feature) => ({ ...feature, numbers: book.numbersOf(feature.phrases) }));
  return (places) =>
    known.map(({ id, where, weight, cap, min = 1, per, numbers }) => {
      const found = per
        ? (occurrences(places.text, numbers) * 1_000) / Math.max(places.words, FEWEST) / per
        : hits(places[where as Place], numbers);
      return { id, weight: found < min ? 0 : weight * Math.min(found, cap) };
    });
}
