/** What the product knows of the page that somebody is writing in. Lives in memory only. */

/** How much of a page can be read; the reason says why it is not everything. */
export type Capability =
  /** `part` is there when the page itself holds no more than what is in view. */
  | { readonly level: 'text'; readonly part?: 'visible' }
  | { readonly level: 'outline'; readonly reason: UnreadableReason }
  /** `frame`: match pattern of the site whose frame may hold the text. */
  | { readonly level: 'none'; readonly reason: UnreadableReason; readonly frame?: string };

export type UnreadableReason = 'canvas' | 'empty' | 'cross-origin';

export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
}

/** The paragraph at hand. */
export interface Passage {
  /** At most `PASSAGE_LIMIT` characters. */
  readonly text: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** True when the caret is in it; false when it is a first guess, such as the opening paragraph. */
  readonly hasCaret: boolean;
  /** Its number in the whole text, while that is followed and it is known. */
  readonly block?: number;
}

/** Whether this is a Dutch policy document, and of which kind. */
export interface Verdict {
  readonly policy: boolean;
  /** 0 (certainly not) to 1 (certainly). */
  readonly weight: number;
  /** The doc-* id of the kind, or null when the kind is not known. */
  readonly docType: string | null;
  /** Ids of the features that counted most, heaviest first. */
  readonly reasons: readonly string[];
  /** There when the user said what it is. */
  readonly corrected?: true;
}

export interface Draft {
  /** Address without query and fragment: those may hold secrets. */
  readonly address: string;
  readonly title: string;
  /** Id of the surface that read it, such as "textarea" or "page". */
  readonly surface: string;
  readonly capability: Capability;
  /** True when the text is being written here, false when it is being read. */
  readonly writing: boolean;
  /** Whether a place in it can be brought into view. */
  readonly canShow: boolean;
  /** Whether something can be put in at the caret. */
  readonly canInsert: boolean;
  readonly verdict: Verdict;
  /** At most `OUTLINE_LIMIT` headings, in reading order. */
  readonly outline: readonly Heading[];
  readonly passage: Passage | null;
}

/**
 * What the page itself can say: a draft before it is judged. The content script sends this, the panel
 * makes a `Draft` of it; so the data for judging (24 kB) and its work stay out of the page.
 */
export interface PageReading extends Omit<Draft, 'verdict'> {
  /**
   * Beginning and end of the text, at most `SAMPLE_LIMIT` characters, when there is something new to judge;
   * null when the last verdict stands.
   */
  readonly sample: string | null;
}

/** A passage longer than this is cut around the caret, in characters. */
export const PASSAGE_LIMIT = 2_000;
/** Headings beyond this number are left out. */
export const OUTLINE_LIMIT = 200;
