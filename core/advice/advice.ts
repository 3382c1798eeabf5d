/** A card for the passage at hand, with the reason that the writer gets to see. */
export interface Advice {
  readonly cardId: string;
  /** Higher is better; only the order means something. */
  readonly score: number;
  readonly reasons: readonly AdviceReason[];
}

/** Why a card is shown, strongest first; the interface puts it in words. */
export type AdviceReason =
  /** Words that stand in the passage, as the writer wrote them. */
  | { readonly kind: 'signal'; readonly phrases: readonly string[] }
  /** The passage stands under this heading in this kind of document. */
  | { readonly kind: 'heading'; readonly heading: string; readonly docType: string | null }
  /** Words that the passage shares with the card. */
  | { readonly kind: 'words'; readonly words: readonly string[] };
