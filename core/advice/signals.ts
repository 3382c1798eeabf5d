import type { Card, Strength } from '../guidance/card.ts';
import { type Analyzer, lemmasOf } from '../search/language/analyzer.ts';

/** A signal phrase of a card, analysed: for each of its words the forms under which it may stand in a text. */
export interface Phrase {
  /** Number of the card. */
  readonly card: number;
  readonly words: readonly (readonly string[])[];
  readonly strength: Strength;
  /** How telling its words are, 0 to 1: less as more cards name them in their signals. */
  readonly rarity: number;
  /** True for a phrase that says that something else is meant. */
  readonly exception: boolean;
}

/** Analyses the signals of all cards once, so that a passage only has to be compared with them. */
export function analyzeSignals(cards: readonly Card[], analyzer: Analyzer): Phrase[] {
  const phrases = cards.flatMap(({ signals, notSignals }, card) => {
    const phrase = (text: string, strength: Strength, exception: boolean): Phrase => {
      const tokens = analyzer.analyze(text);
      const content = tokens.filter(({ stop }) => !stop);
      // A phrase of only stop words ("niet nu") still means those words.
      const words = (content.length > 0 ? content : tokens).map(lemmasOf);
      return { card, words, strength, rarity: 1, exception };
    };
    return [
      ...signals.map((signal) => phrase(signal.phrase, signal.strength, false)),
      ...notSignals.map((text) => phrase(text, 'sterk', true)),
    ].filter(({ words }) => words.length > 0);
  });
  return weighRarity(phrases, cards.length);
}

/**
 * Weighs every phrase by how few cards name its words: "uitvoering" calls for many cards and so says
 * little for each. Inverse document frequency over the signals (Spärck Jones 1972), scaled to 0–1.
 */
function weighRarity(phrases: readonly Phrase[], cardCount: number): Phrase[] {
  const cardsWith = new Map<string, Set<number>>();
  for (const { card, words, exception } of phrases) {
    if (exception) continue;
    for (const key of words.map(keyOf)) {
      const known = cardsWith.get(key);
      if (known) known.add(card);
      else cardsWith.set(key, new Set([card]));
    }
  }
  const rarest = Math.log(1 + cardCount);
  const rarityOf = (forms: readonly string[]) =>
    Math.log((1 + cardCount) / (cardsWith.get(keyOf(forms))?.size ?? 1)) / rarest;
  return phrases.map((phrase) => {
    // The rarest word first: that is where a text is looked at for the others.
    const words = phrase.words.toSorted((a, b) => rarityOf(b) - rarityOf(a));
    return { ...phrase, words, rarity: Math.max(...words.map(rarityOf)) };
  });
}

/** One form for all forms of a word: the shortest, which is its stem or root. */
function keyOf(forms: readonly string[]): string {
  return forms.reduce((shortest, form) => (form.length < shortest.length ? form : shortest), forms[0] ?? '');
}
