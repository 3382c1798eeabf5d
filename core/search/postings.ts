import type { Options } from 'minisearch';
import type { Card } from '../guidance/card.ts';
import { type Analyzer, termsOf } from './analyzer.ts';
import type { MatchField } from './match.ts';
import { passagesOf } from './passages.ts';

/** What MiniSearch gets of a card: one text per field, its passages on lines of their own. */
export type PostedCard = Readonly<Record<MatchField, string>> & { readonly id: string };

const FIELDS: readonly MatchField[] = ['title', 'term', 'short', 'body', 'signal'];

/** How much a word counts (BM25+) by where it stands. */
export const FIELD_WEIGHTS: Readonly<Record<MatchField, number>> = {
  title: 5,
  term: 4,
  short: 2,
  body: 1,
  signal: 1.5,
};

/** The options under which the index is built; it has to be loaded under the same. */
export function indexOptions(analyzer: Analyzer): Options<PostedCard> {
  return {
    fields: [...FIELDS],
    tokenize: (text) => analyzer.analyze(text).flatMap((token) => (token.stop ? [] : termsOf(token))),
    processTerm: (term) => term,
  };
}

/** The texts of a card by field. Aliases, older ids of the card, count as terms. */
export function postedCard(card: Card): PostedCard {
  const passages = passagesOf(card);
  const textOf = (field: MatchField): string =>
    passages
      .filter((passage) => passage.field === field)
      .map((passage) => passage.text)
      .join('\n');
  return {
    id: card.id,
    title: textOf('title'),
    term: [textOf('term'), ...card.aliases].join('\n'),
    short: textOf('short'),
    body: textOf('body'),
    signal: textOf('signal'),
  };
}
