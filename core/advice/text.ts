import type { Analyzer } from '../search/language/analyzer.ts';
import { stem } from '../search/language/stem.ts';
import { formsOf } from './signals.ts';

/** Where a form stands in a text. */
export interface Place {
  /** Index among the words that are no stop words. */
  readonly at: number;
  /** Index of its sentence: words of one phrase stand in one sentence. */
  readonly sentence: number;
  /** True when the form is only a part of a compound there. */
  readonly part: boolean;
}

/** A passage or heading made ready to look signals up in. */
export interface AnalyzedText {
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /**
   * Some of its content words, by index in order, as the writer wrote them: neighbours with what
   * stands between them, others parted by an ellipsis.
   */
  quote(at: readonly number[]): string;
}

/** A full stop after an abbreviation ends a sentence too; that only makes a phrase harder to find. */
const SENTENCE_END = /[.!?;:]\s|\n/;

/** Reads a text once. Linear in its length. */
export function analyzeText(text: string, analyzer: Analyzer): AnalyzedText {
  const places = new Map<string, Place[]>();
  const tokens = analyzer.analyze(text).filter(({ stop }) => !stop);
  let sentence = 0;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (before && SENTENCE_END.test(text.slice(before.end, token.start))) sentence += 1;
    const { own, parts } = formsOf(token, stem);
    for (const form of own) add(places, form, { at, sentence, part: false });
    for (const form of parts) add(places, form, { at, sentence, part: true });
  });
  const stretch = (from: number, to: number) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0).replace(/\s+/g, ' ');
  return {
    places,
    quote: (at) =>
      runs(at)
        .map(([from, to]) => stretch(from, to))
        .join(' … '),
  };
}

/** Consecutive indices as [first, last]. */
function runs(at: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const index of at) {
    const last = found.at(-1);
    if (last && index <= last[1] + 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

function add(places: Map<string, Place[]>, form: string, place: Place): void {
  const known = places.get(form);
  if (known) known.push(place);
  else places.set(form, [place]);
}
