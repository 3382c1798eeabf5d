import { type Find, findPhrase } from './find.ts';
import { RULES } from './rules.ts';
import type { CardSignals } from './signals.ts';
import type { AnalyzedText } from './text.ts';

/** What a text says for one card. */
export interface Evidence {
  readonly worth: number;
  /** The writer's words that count, heaviest first, each once. */
  readonly phrases: readonly string[];
}

/**
 * Weighs the signals of a card in a text. Finds that overlap an exception do not count, and the same
 * words are not evidence twice: what lies within a heavier find adds nothing.
 */
export function weigh({ phrases, exceptions }: CardSignals, text: AnalyzedText): Evidence {
  const excused = exceptions.flatMap((exception) => findPhrase(exception, text));
  const found: { worth: number; at: readonly number[] }[] = [];
  for (const phrase of phrases) {
    const finds = findPhrase(phrase, text).filter((find) => !excused.some((other) => overlap(find, other)));
    const [best, ...more] = finds.sort((a, b) => b.exactness - a.exactness);
    if (!best) continue;
    const repeats = 1 + Math.min(more.length, 2) * RULES.repeated;
    found.push({
      worth: RULES.strength[phrase.strength] * best.exactness * repeats * phrase.rarity,
      at: best.at,
    });
  }
  const used = new Set<number>();
  const counted: typeof found = [];
  for (const find of found.sort((a, b) => b.worth - a.worth)) {
    if (find.at.every((index) => used.has(index))) continue;
    for (const index of find.at) used.add(index);
    counted.push(find);
  }
  return { worth: total(counted), phrases: told(counted.map(({ at }) => text.quote(at))) };
}

function overlap(one: Find, other: Find): boolean {
  return one.at.some((index) => other.at.includes(index));
}

/** The fifth signal says little that the first four did not. */
function total(counted: readonly { worth: number }[]): number {
  return counted.reduce((sum, { worth }, index) => sum + worth / (1 + index * RULES.further), 0);
}

/** What was said already, in full or as a part of something longer, is not said again. */
function told(phrases: readonly string[]): string[] {
  const kept: string[] = [];
  for (const phrase of phrases) if (!kept.some((other) => other.includes(phrase))) kept.push(phrase);
  return kept;
}
