import type { Card, Strength } from '../guidance/card.ts';
import { type Analyzer, lemmasOf, type Token } from '../search/language/analyzer.ts';

/** A signal phrase, analysed: for each of its words the forms under which it may stand in a text. */
export interface Phrase {
  readonly words: readonly (readonly string[])[];
  readonly strength: Strength;
  /** How telling its words are, 0 to 1: less as more cards name them in their signals. */
  readonly rarity: number;
}

/** The phrases of one card that call for it, and those that say that something else is meant. */
export interface CardSignals {
  readonly card: Card;
  readonly phrases: readonly Phrase[];
  readonly exceptions: readonly Phrase[];
}

/** Analyses the signals of a card once, so that a passage only has to be compared with them. */
export function analyzeSignals(card: Card, analyzer: Analyzer): CardSignals {
  const phrase = (text: string, strength: Strength): Phrase => {
    const tokens = analyzer.analyze(text);
    const content = tokens.filter(({ stop }) => !stop);
    // A phrase of only stop words ("niet nu") still means those words.
    return { words: (content.length > 0 ? content : tokens).map(lemmasOf), strength, rarity: 1 };
  };
  return {
    card,
    phrases: card.signals.map((signal) => phrase(signal.phrase, signal.strength)).filter(hasWords),
    exceptions: card.notSignals.map((text) => phrase(text, 'sterk')).filter(hasWords),
  };
}

function hasWords({ words }: Phrase): boolean {
  return words.length > 0;
}

/**
 * Weighs every phrase by how few cards name its words: "uitvoering" calls for many cards and so says
 * little for each. Inverse document frequency over the signals (Spärck Jones 1972), scaled to 0–1.
 */
export function weighRarity(all: readonly CardSignals[]): CardSignals[] {
  const cardsWith = new Map<string, number>();
  for (const { phrases } of all) {
    const forms = new Set(phrases.flatMap(({ words }) => words.map(keyOf)));
    for (const form of forms) cardsWith.set(form, (cardsWith.get(form) ?? 0) + 1);
  }
  const rarest = Math.log(1 + all.length);
  const rarity = ({ words }: Phrase): number => {
    const each = words.map(
      (forms) => Math.log((1 + all.length) / (cardsWith.get(keyOf(forms)) ?? 1)) / rarest,
    );
    return Math.max(...each);
  };
  return all.map((one) => ({
    ...one,
    phrases: one.phrases.map((phrase) => ({ ...phrase, rarity: rarity(phrase) })),
  }));
}

/** One form for all forms of a word: the shortest, which is its stem or root. */
function keyOf(forms: readonly string[]): string {
  return forms.reduce((shortest, form) => (form.length < shortest.length ? form : shortest), forms[0] ?? '');
}

/** The forms under which a word of a draft meets a signal: its own, and those of its parts. */
export function formsOf(token: Token, stem: (word: string) => string): { own: string[]; parts: string[] } {
  return { own: lemmasOf(token), parts: token.parts.flatMap((part) => [part, stem(part)]) };
}
