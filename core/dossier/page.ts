import { digest } from './records/digest.ts';
import { text } from './records/fields.ts';
import type { Replica } from './records/replica.ts';

/** A page, and the dossier that what is written there belongs to. */
export interface Page {
  /** Address without query and fragment. */
  readonly address: string;
  readonly dossier: string;
  readonly title: string;
}

/**
 * Id of a page's record: made from the address, so that two devices mean the same page, and not the
 * address itself, because ids outlive what they are of.
 */
export function pageId(address: string): string {
  return `page:${digest(address)}`;
}

/** Reads a page from its record. */
export function readPage({ is }: Replica): Page {
  return { address: text(is, 'address', 2_000), dossier: text(is, 'dossier'), title: text(is, 'title', 300) };
}

/** An address without what may hold secrets: query, fragment, user and password. Empty for what is no web page. */
export function pageAddress(address: string): string {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.origin}${url.pathname}` : '';
}
