import type { Draft, PageReading, Verdict } from './draft.ts';
import { judge } from './verdict.ts';

const UNKNOWN: Verdict = { policy: false, weight: 0, docType: null, reasons: [] };

/**
 * Makes a draft of what a page says about itself, by adding the verdict. For the panel's side.
 *
 * @param last The draft before this one from the same page, whose verdict stands while the reading has
 *   no sample; null for the first.
 */
export function judgeReading({ sample, ...reading }: PageReading, last: Draft | null): Draft {
  if (sample === null) return { ...reading, verdict: last?.verdict ?? UNKNOWN };
  const { title, address, outline, writing } = reading;
  const headings = outline.map(({ text }) => text);
  return { ...reading, verdict: judge({ title, url: address, headings, text: sample, editable: writing }) };
}
