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

/** The page in front of a panel, as far as the panel may act on it. */
export interface PageAccess {
  /** From now on the whole text is wanted with each reading, or no longer. */
  follow(whole: boolean): void;
  /** Brings a place into view and marks it; false when it cannot, or says something else by now. */
  show(place: ShownPlace): Promise<boolean>;
  /** Takes the marks away. */
  hide(): void;
  /** Puts something in at the caret; only for a click of the user. False when the page did not take it. */
  insert(what: Insertion): Promise<boolean>;
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
