/** A verdict stands this long, in milliseconds: a kind of document does not change per word. */
const STANDS = 5_000;
/** Within this share of its length a text is still the same text. */
const CLOSE = 0.02;
/** Beyond this share another text came in its place, such as a page that finished loading or a paste. */
const FAR = 0.5;

/** When a page is read. */
export interface Moment {
  /** Milliseconds, from any fixed start; the clock by default. */
  readonly now?: number;
  /** Judge again, whatever was judged a moment ago. */
  readonly fresh?: boolean;
}

const judged = new WeakMap<Document, { at: number; key: string; length: number }>();

/**
 * Holds a sample back while the last verdict stands, so a document is judged at most every five seconds
 * while somebody types.
 *
 * @param key Differs when another document came into this page.
 * @returns The sample when it is to be judged now, else null.
 */
export function sampleWhenDue(
  document: Document,
  key: string,
  sample: string,
  { now = Date.now(), fresh = false }: Moment,
): string | null {
  const last = judged.get(document);
  if (last && last.key === key && !fresh) {
    const change = Math.abs(sample.length - last.length) / (last.length || 1);
    if (change <= (now - last.at < STANDS ? FAR : CLOSE)) return null;
  }
  judged.set(document, { at: now, key, length: sample.length });
  return sample;
}
