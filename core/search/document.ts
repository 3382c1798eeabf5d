/**
 * A place in a document where a query can be found. 'glossary' is a term that leads to it, 'hidden' how
 * drafts and people put it that do not say its name, 'note' what somebody wrote with it, 'label' how they
 * filed it, 'origin' the title of what it was taken from.
 */
export const MATCH_FIELDS = [
  'title',
  'term',
  'glossary',
  'hidden',
  'short',
  'body',
  'note',
  'label',
  'origin',
] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

/** A piece of a document that can be found and shown. */
export interface Passage {
  readonly field: MatchField;
  readonly text: string;
}

/** Something that can be found: a card, or what somebody keeps. */
export interface SearchDocument {
  readonly id: string;
  /** Further names under which it is known but not shown, such as an older id. */
  readonly keys: readonly string[];
  /** Everything findable, in the order in which a reader would prefer to be shown it. */
  readonly passages: readonly Passage[];
  /**
   * What can be found but is never shown, a phrasing each. The index holds their words, so only the build
   * needs the texts.
   */
  readonly hidden?: readonly string[];
  /** Ids of documents that somebody who wants this one may want too, nearest first. */
  readonly related: readonly string[];
}

/** Whether a passage is a name of its document, so that a query may be that name. */
export function isName(field: MatchField): boolean {
  return field === 'title' || field === 'term' || field === 'glossary';
}
