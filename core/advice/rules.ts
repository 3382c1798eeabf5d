import type { CardKind, Strength } from '../guidance/card.ts';

/**
 * The rules of thumb of the advice, in one place. They were set by hand and by
 * reason, not fitted; see docs/advice.md.
 */
export const RULES = {
  /** What a signal found in the passage is worth. What is left after `rarity` (signals.ts) shows a card from `threshold` on. */
  strength: { sterk: 3, middel: 1.6, zwak: 1.1 } satisfies Record<Strength, number>,
  /** A signal in a heading counts for more: few words, chosen to say what the passage is about. */
  inHeading: 1.2,
  /** A word found only as part of a compound ("gegevens" in "gegevensuitwisseling"). */
  asPart: 0.7,
  /** A further find of the same signal adds this much of its worth, twice at most. */
  repeated: 0.25,
  /** Each further signal of a card adds less: the second 1 / (1 + this), the third 1 / (1 + twice this). */
  further: 0.25,
  /** Words of a phrase may stand in any order, with this many words between them in all. */
  slack: 3,
  /**
   * A draft that names a kind of document or a report usually cites one; it seldom asks how to write or
   * read it.
   */
  named: { document: 0.5, rapport: 0.6 } as Readonly<Partial<Record<CardKind, number>>>,
  /** The card is made for this kind of document. */
  rightDocument: 1.1,
  /** The least a card must be worth to be shown. */
  threshold: 1,
  /** A card worth less than this share of the best one is left out. */
  nearBest: 0.3,
  /** The most cards beside one passage. */
  most: 5,
} as const;
