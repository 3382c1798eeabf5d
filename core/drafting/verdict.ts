import type { Verdict } from './draft.ts';
import { BIAS, evidenceFinder, FEATURE_PHRASES } from './evidence.ts';
import { KIND_PHRASES, type Kind, kindFinder } from './kind.ts';
import { dutchFinder, LANGUAGE_PHRASES } from './language.ts';
import { phraseBook } from './phrases.ts';
import { type Material, placesOf } from './places.ts';

/** More reasons than this tell the reader nothing new. */
const MOST_REASONS = 6;

/** What a kind of document counts for being one at all: by its score up to a ceiling, and more when two signs agree. */
const KIND = { most: 7, share: 0.35, agreed: 1 } as const;

/** Made at the first verdict: a panel or a worker that judges nothing does not pay for it. */
let judgement: ReturnType<typeof prepare> | undefined;

function prepare() {
  const book = phraseBook([...KIND_PHRASES, ...LANGUAGE_PHRASES, ...FEATURE_PHRASES]);
  return { book, kindOf: kindFinder(book), isDutch: dutchFinder(book), evidenceOf: evidenceFinder(book) };
}

/**
 * Judges whether a document is a Dutch policy document and of which kind. Adds up small evidence
 * for and against (assets/drafting), each with a ceiling; never throws.
 *
 * @returns weight 0..1, policy from 0.5; docType null when the kind is unknown or has no card.
 */
export function judge(material: Material): Verdict {
  judgement ??= prepare();
  const { book, kindOf, isDutch, evidenceOf } = judgement;
  const places = placesOf(material, book);
  if (!isDutch(places)) return { policy: false, weight: 0, docType: null, reasons: ['taal'] };
  const kind = kindOf(places);
  const evidence = evidenceOf(places);
  if (kind) evidence.push({ id: kind.id, weight: weightOf(kind) });
  if (material.editable) evidence.push({ id: 'editable', weight: 0.5 });
  const sum = evidence.reduce((total, { weight }) => total + weight, BIAS);
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

function weightOf({ score, agreed }: Kind): number {
  return Math.min(score, KIND.most) * KIND.share + (agreed ? KIND.agreed : 0);
}
