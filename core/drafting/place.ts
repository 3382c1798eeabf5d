/** A place in a draft that can be shown. */
export interface ShownPlace {
  /** Number of a block of the whole text, or "passage" for the one with the caret. */
  readonly block: number | 'passage';
  /** What the block says as far as the asker knows; when it says something else, nothing is shown. */
  readonly text: string;
  /** What to mark in it; the whole block when there are none. */
  readonly spans: readonly Span[];
}

/** A stretch of a block's text: from this character up to that one. */
export type Span = readonly [from: number, to: number];

/** Something to put in a draft, as plain text and as HTML that says the same. */
export interface Insertion {
  readonly text: string;
  readonly html: string;
}

/** Elements that a piece of text needs; nothing that loads, runs or styles. */
const PLAIN_HTML =
  /^(?:[^<>]|<\/?(?:p|br|ul|ol|li|strong|em|b|i|h[1-6]|blockquote|a)>|<a href="https?:\/\/[^"<>\s]*">)*$/;

/**
 * Whether HTML holds paragraphs, lists, headings, emphasis and links and nothing else. What is put in a
 * page has to be that: a page runs what stands in it.
 */
export function isPlainHtml(html: string): boolean {
  return PLAIN_HTML.test(html);
}
