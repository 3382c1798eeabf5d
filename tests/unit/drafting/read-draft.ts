import type { Draft } from '../../../core/drafting/draft.ts';
import { judgeReading } from '../../../core/drafting/judging.ts';
import { readPage } from '../../../core/drafting/read.ts';
import type { Moment } from '../../../core/drafting/sampling.ts';

const drafts = new WeakMap<Document, Draft>();

/**
 * Reads and judges a page in one go, for where the size of the code does not matter. The content script
 * uses `readPage` alone.
 *
 * @returns As `readPage`, with a verdict that is renewed at most every five seconds; never throws.
 */
export function readDraft(document: Document, location: Location, moment: Moment = {}): Draft {
  const draft = judgeReading(readPage(document, location, moment), drafts.get(document) ?? null);
  drafts.set(document, draft);
  return draft;
}
