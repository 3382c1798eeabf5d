import type { PackedModel } from '../advice/model.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import type { PackedThesaurus } from '../search/index/thesaurus.ts';
import type { Card } from './card.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Route } from './route.ts';

/** The compiled library: what the build makes of the cards and a panel loads. */
export interface Library {
  readonly cards: readonly Card[];
  /** Abbreviations and other names, A to Z. */
  readonly glossary: readonly GlossaryEntry[];
  /** The order in time, per kind of document. */
  readonly routes: readonly Route[];
  readonly index: SearchIndex;
  /** Words that may stand for those of the cards. */
  readonly thesaurus: PackedThesaurus;
  /** What was learned of paragraphs, for the advice. */
  readonly model: PackedModel;
}
