import type { Card } from '../guidance/card.ts';
import { type Analyzer, lemmasOf, type Token, termsOf } from './analyzer.ts';
import { type Passage, passagesOf } from './passages.ts';

/** A token with the terms under which it is indexed. */
export interface ReadToken extends Token {
  /** Term → how much of the token it stands for, 0 to 1. */
  readonly terms: ReadonlyMap<string, number>;
}

/** "Theorie" finds "beleidstheorie", but not as well as "theorie". */
const PART_OF_TOKEN = 0.8;

/** A passage with its content words. */
export interface ReadPassage extends Passage {
  readonly tokens: readonly ReadToken[];
}

/** Answers the passages of a card; an unknown id has none. */
export type PassageReader = (cardId: string) => readonly ReadPassage[];

/** Reads cards when a query first needs them and remembers what it read. */
export function createPassageReader(cards: readonly Card[], analyzer: Analyzer): PassageReader {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const read = new Map<string, readonly ReadPassage[]>();
  return (cardId) => {
    const card = byId.get(cardId);
    if (card === undefined) return [];
    let passages = read.get(cardId);
    if (passages === undefined) {
      passages = passagesOf(card).map((passage) => ({
        ...passage,
        tokens: readTokens(passage.text, analyzer),
      }));
      read.set(cardId, passages);
    }
    return passages;
  };
}

function readTokens(text: string, analyzer: Analyzer): ReadToken[] {
  const content = analyzer.analyze(text).filter((token) => !token.stop);
  return content.map((token) => {
    const terms = new Map(termsOf(token).map((term) => [term, PART_OF_TOKEN]));
    for (const lemma of lemmasOf(token)) terms.set(lemma, 1);
    return { ...token, terms };
  });
}
