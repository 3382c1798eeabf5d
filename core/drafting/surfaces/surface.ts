import type { Capability, Heading, Passage } from '../draft.ts';
import type { Insertion, Span } from '../place.ts';
import type { TextBlock } from '../text.ts';

/**
 * One way in which a page holds text: a kind of editor, or the page itself. A surface only reads, but for
 * `insert`, which somebody asked for by a click. It never changes the document, the selection or the focus,
 * sends no event, and its work is bounded whatever the size of the page. It may throw on a page that tampers
 * with its own DOM; who calls it catches that.
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
  /**
   * The whole text, block after block, and null after a bounded amount of work, so that the caller may pause.
   * Returns false when the page took away what was being read; then it is to be read anew.
   */
  blocks(root: HTMLElement): Generator<PlacedBlock | null, boolean>;
  /** The blocks of the stretch that a place is in, the one at that place among them. */
  near(root: HTMLElement, place: Placed): readonly PlacedBlock[];
  /** Brings a block into view and gives what is to be marked; null when it no longer says what it did. */
  show?(root: HTMLElement, block: PlacedBlock, spans: readonly Span[]): readonly Range[] | null;
  /** Puts something in at the caret, in a way that the page can undo; whether that was done. */
  insert?(root: HTMLElement, what: Insertion): boolean;
}

/** Where a block of text is in a page. */
export interface Placed {
  /** The first node of the stretch that it stands in; null in a field, which has one stretch. */
  readonly node: Node | null;
  /** Where it starts in that stretch, in characters. */
  readonly at: number;
}

/** A block of text, and where it is. */
export interface PlacedBlock extends TextBlock, Placed {}

/** The part of a draft that changes with every keystroke. */
export interface SurfaceReading {
  /** Null when no text can be read. */
  readonly passage: Passage | null;
  /** Where the passage is; null when that is not known, or there is none. */
  readonly place: Placed | null;
  /** At most `OUTLINE_LIMIT` headings. */
  readonly outline: readonly Heading[];
}
