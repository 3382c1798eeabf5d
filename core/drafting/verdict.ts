import data from '../../assets/drafting/features.json' with { type: 'json' };
import type { Verdict } from './draft.ts';
import { kindOf } from './kind.ts';
import { isDutch } from './language.ts';
import { hits, type Material, type Places, placesOf } from './places.ts';

interface Evidence {
  readonly id: string;
  readonly weight: number;
}

const features: readonly Feature[] = data.features;

/** In fewer words than this a rate says little. */
const FEWEST = 300;
/** More reasons than this tell the reader nothing new. */
const MOST_REASONS = 6;

/**
 * Judges whether a document is a Dutch policy document and of which kind. Adds up small evidence
 * for and against (assets/drafting), each with a ceiling; never throws.
 *
 * @returns weight 0..1, policy from 0.5; docType null when the kind is unknown or has no card.
 */
export function judge(material: Material): Verdict {
  const places = placesOf(material);
  const words = (places.title + places.text).split(' ');
  if (!isDutch(words)) return { policy: false, weight: 0, docType: null, reasons: ['taal'] };
  const kind = kindOf(places);
  const evidence = features.map((feature) => weigh(feature, places, words));
  if (kind) evidence.push({ id: kind.id, weight: Math.min(kind.score, 7) * 0.5 });
  if (material.editable) evidence.push({ id: 'editable', weight: 0.5 });
  const sum = evidence.reduce((total, { weight }) => total + weight, data.bias);
  const weight = 1 / (1 + Math.exp(-sum));
  const policy = weight >= 0.5;
  return {
    policy,
    weight,
    docType: policy && kind?.id.startsWith('doc-') ? kind.id : null,
    reasons: evidence
      .filter((one) => one.weight)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MOST_REASONS)
      .map(({ id }) => id),
  };
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

function weigh(feature: Feature, places: Places, words: readonly string[]): Evidence {
  const { id, where, weight, cap, min = 1, per, phrases } = feature;
  const found = per
    ? (words.filter((word) => phrases.includes(word)).length * 1_000) / Math.max(words.length, FEWEST) / per
    : hits(places, where as keyof Places, phrases);
  return { id, weight: found < min ? 0 : weight * Math.min(found, cap) };
}
