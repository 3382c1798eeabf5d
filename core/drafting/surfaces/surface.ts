import type { Capability, Heading, Passage } from '../draft.ts';

/**
 * One way in which a page holds text: a kind of editor, or the page itself. A surface only reads. It
 * never changes the document, the selection or the focus, never sends an event, and its work is bounded
 * whatever the size of the page. It may throw on a page that tampers with its own DOM; `chooseSurface` and
 * `readPage` catch that.
 */
export interface Surface {
  /** Short name, such as "textarea". */
  readonly id: string;
  /** True when text in it is being written. */
  readonly writing: boolean;
  /** The element with the focus, else the largest one; null when the page has none. */
  detect(document: Document): HTMLElement | null;
  /** How much of `root`, an element from `detect`, can be read. */
  capability(root: HTMLElement): Capability;
  /** What stands around the caret. */
  read(root: HTMLElement): SurfaceReading;
  /** Beginning and end of the text, at most `SAMPLE_LIMIT` characters, lines parted by newlines. */
  sample(root: HTMLElement): string;
}

/** The part of a draft that changes with every keystroke. */
export interface SurfaceReading {
  /** Null when no text can be read. */
  readonly passage: Passage | null;
  /** At most `OUTLINE_LIMIT` headings. */
  readonly outline: readonly Heading[];
}
