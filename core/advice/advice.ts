import type { Range } from './reading.ts';

/** A card for the passage at hand, with the reason that the writer gets to see. */
export interface Advice {
  readonly cardId: string;
  /** Higher is better; only the order means something. */
  readonly score: number;
  readonly reasons: readonly AdviceReason[];
}

/** Words of the passage, as the writer wrote them, and where they stand in it. */
export interface Mark {
  readonly quote: string;
  /** In order, not overlapping, in UTF-16 units. */
  readonly ranges: readonly Range[];
}

/** Why a card is shown, strongest first; the interface puts it in words. */
export type AdviceReason =
  /** Words in the passage call for it. */
  | { readonly kind: 'words'; readonly marks: readonly Mark[] }
  /** The passage seems to answer a question of the Beleidskompas; these words say so. */
  | { readonly kind: 'question'; readonly question: number; readonly marks: readonly Mark[] }
  /** The passage stands under this heading in this kind of document. */
  | { readonly kind: 'heading'; readonly heading: string; readonly docType: string | null };
