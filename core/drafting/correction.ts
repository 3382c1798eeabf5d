import type { Draft, Verdict } from './draft.ts';

/** What the user said of a document, in place of what was judged. */
export interface Correction {
  readonly policy: boolean;
  /** The doc-* id of its kind; null for a policy document of another kind, or for none. */
  readonly docType: string | null;
}

/** The part of a draft that tells it from other documents. */
type Identity = Pick<Draft, 'address' | 'title' | 'surface'>;

/**
 * What tells a document from others. That is its address; but in Word for the web all documents of a site
 * have the same one, so there it is their title too.
 */
export function documentKey({ address, title, surface }: Identity): string {
  return surface === 'word' ? `${address}\n${title}` : address;
}

/** A verdict as the user corrected it. */
export function corrected(verdict: Verdict, correction: Correction | undefined): Verdict {
  return correction ? { ...verdict, ...correction, corrected: true } : verdict;
}
