/**
 * What a card is. A card answers one question of craft in ten seconds and says where its answer
 * comes from. Cards are written as Markdown (see docs/kaart-schrijven.md), checked and compiled at
 * build time; these are the shapes that the panel receives.
 */

/** A run of text; markup is a small closed set, so nothing has to be sanitised when it is shown. */
export type Inline = string | { readonly strong: readonly Inline[] } | { readonly em: readonly Inline[] };

/** One sentence or paragraph. */
export type Line = readonly Inline[];

export const CARD_KINDS = [
  'vraag',
  'eis',
  'toets',
  'proces',
  'document',
  'waarde',
  'norm',
  'werkvorm',
  'programma',
  'rapport',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const CARD_FAMILIES = ['beleidskompas', 'gids', 'programmas'] as const;
/** The source family: which body of guidance the card belongs to. */
export type CardFamily = (typeof CARD_FAMILIES)[number];

export const STAGES = ['verkenning', 'uitwerking', 'concept', 'besluit', 'invoering', 'evaluatie'] as const;
export type Stage = (typeof STAGES)[number];

export const AUDIENCES = ['rijksambtenaar', 'zbo', 'medezeggenschap'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whether the writer must do this. The condition is in words, as the source gives it. */
export type Obligation =
  | { readonly answer: 'ja' | 'nee' }
  | { readonly answer: 'onder voorwaarde'; readonly condition: string };

export const STATUSES = ['bevestigd', 'deels', 'te controleren'] as const;
/** How firm the facts on the card are: all read at the source, some, or to be checked. */
export type Status = (typeof STATUSES)[number];

export const STRENGTHS = ['sterk', 'middel', 'zwak'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A phrase in a draft that calls for the card. */
export interface Signal {
  readonly phrase: string;
  readonly strength: Strength;
}

/** Where a card stands in the order of time. */
export interface Moment {
  readonly relation: 'voor' | 'na' | 'tijdens';
  /** The step in words, such as "internetconsultatie" or "voorportaal". */
  readonly step: string;
  /** The minimum period as an ISO 8601 duration, such as "P4W". */
  readonly period?: string;
  /** Key of the source that says so; one of the card's own sources. */
  readonly source?: string;
}

/** A page that the card leans on. */
export interface Source {
  readonly label: string;
  readonly url: string;
  /** True when the fact was read there; false when it comes from general knowledge. */
  readonly seen: boolean;
  /** Date that the page itself gives, ISO 8601 (day, month or year). */
  readonly dated?: string;
}

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly kind: CardKind;
  readonly family: CardFamily;
  /** Questions of the Beleidskompas it serves: 0 (belanghebbenden) to 5 (voorkeursoptie). */
  readonly questions: readonly number[];
  readonly stages: readonly Stage[];
  readonly moments: readonly Moment[];
  /** Ids (doc-*) of the documents it belongs in. */
  readonly documents: readonly string[];
  /** Empty means: everybody. */
  readonly audience: readonly Audience[];
  readonly obligation: Obligation;
  /** Other names: official, abbreviated, older, everyday, English, often misspelt. */
  readonly terms: readonly string[];
  readonly signals: readonly Signal[];
  /** Phrases whose presence says that the signals mean something else here. */
  readonly notSignals: readonly string[];
  readonly related: readonly string[];
  readonly aliases: readonly string[];
  readonly sources: readonly Source[];
  /** Day on which somebody last compared the card with its sources, ISO 8601. */
  readonly checkedOn: string;
  readonly status: Status;
  /** What is not certain, in a sentence; mostly on cards that are not `bevestigd`. */
  readonly doubt?: string;
  readonly body: CardBody;
}

/** The text of a card. */
export interface CardBody {
  /** What it is and when you need it; at most 300 characters. */
  readonly short: Line;
  readonly questions: readonly Line[];
  readonly steps: readonly Line[];
  readonly who?: readonly Line[];
  readonly when?: readonly Line[];
  readonly caution?: readonly Line[];
  /** A sentence that one could adapt in a draft. */
  readonly example?: readonly Line[];
}
