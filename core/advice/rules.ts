import type { CardKind, Strength } from '../guidance/card.ts';

/**
 * The rules of thumb of the advice, in one place, each with its reason. The weights of the cues are not
 * here: those were learned (assets/advice/cues.json, see docs/advice.md).
 */
export const RULES = {
  /** What a signal found in the passage is worth, before `rarity` (signals.ts). */
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
  /** Signals of a theme beyond this, as a share of one strong signal, say no more for it. */
  mostSignal: 1.3,

  /** A passage has no theme when "none of them" is more than this many times as likely as the best one. */
  nothing: 0.8,
  /** A theme less likely than this, or than this share of the best one, is left out. */
  leastChance: 0.1,
  nearBest: 0.3,
  /** A passage of fewer words says little: then a theme must be as likely as this, or called for by a signal. */
  fewWords: 20,
  sureOfFew: 0.5,
  /** A passage is about one thing, sometimes two, seldom three. */
  mostThemes: 3,
  /** The most general card of a theme helps unless the words call for another by more than this. */
  general: 0.5,
  /** A theme as likely as this gets a second card that the words call for this much. */
  sureTheme: 0.5,
  second: 2.2,
  /** A card that belongs to no likely theme must be called for by this much, and then comes behind. */
  alone: 4.5,
  /** In a passage of fewer words less will do, down to this share: a signal is then what they are about. */
  aloneWords: 60,
  aloneLeast: 0.25,
  /** Under one heading stand many passages: so many cards that the heading alone calls for are enough. */
  byHeading: 2,
  /** The most cards beside one passage. */
  most: 5,
  /**
   * Cards about what somebody may be going through at work. Beside a text that only touches on it they
   * would hint at something that nobody said: they need a strong signal in the passage itself.
   */
  delicate: new Set(['norm-klokkenluiders', 'norm-sociale-veiligheid', 'norm-vertrouwenspersoon']),

  /** A reason names at most so many stretches of the passage. */
  marks: 3,
  /** What a cue, or the heading, must say for a theme to be told as the reason. */
  tellingCue: 0.12,
  tellingHeading: 0.3,
} as const;
