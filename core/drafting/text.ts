/**
 * The whole text of a draft, as the panel keeps it while it asks for that: a list of blocks, kept up to
 * date by patches.
 */

/** A paragraph, list item, table cell or heading. */
export interface TextBlock {
  /** Not empty; lines within it are parted by newlines. */
  readonly text: string;
  /** 0 for text, 1 to 6 for a heading. */
  readonly level: number;
}

/** A text with as much of it as is read. */
export interface DraftText {
  /** In reading order. */
  readonly blocks: readonly TextBlock[];
  /** True when the text goes on beyond `MOST_BLOCKS` or `MOST_CHARACTERS`. */
  readonly cut: boolean;
  /** False while it is still coming in: then it is a beginning, or half old and half new. */
  readonly whole: boolean;
}

/** A change of a text: from block `from` on `removed` blocks go and `blocks` come in their place. */
export interface TextPatch {
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly TextBlock[];
  readonly cut: boolean;
  /** True when the text is as it stands in the page, now that this patch is in. */
  readonly whole: boolean;
}

/** More of a draft is not read. */
export const MOST_BLOCKS = 20_000;
export const MOST_CHARACTERS = 3_000_000;

/** The text before anything was heard of it. */
export const NO_TEXT: DraftText = { blocks: [], cut: false, whole: false };

/**
 * Applies a patch.
 *
 * @param patch Numbers outside the text are taken as its ends.
 * @returns A new text; `text` itself stays as it was.
 */
export function applyPatch(text: DraftText, { from, removed, blocks, cut, whole }: TextPatch): DraftText {
  return { blocks: text.blocks.toSpliced(Math.max(0, from), Math.max(0, removed), ...blocks), cut, whole };
}

/** How long a text is. */
export interface TextCounts {
  readonly blocks: number;
  readonly words: number;
  readonly characters: number;
}

/** Counts a text; a word is what stands between spaces. */
export function countText({ blocks }: DraftText): TextCounts {
  let [words, characters] = [0, 0];
  for (const { text } of blocks) {
    characters += text.length;
    words += text.match(/\S+/g)?.length ?? 0;
  }
  return { blocks: blocks.length, words, characters };
}
