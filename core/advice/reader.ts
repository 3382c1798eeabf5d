import type { Passage } from '../drafting/draft.ts';
import type { CardFamily } from '../guidance/card.ts';
import type { Library } from '../guidance/library.ts';
import { loadCollection } from '../search/index/collection.ts';
import { createAnalyzer } from '../search/language/analyzer.ts';
import { libraryDocuments } from '../search/library-documents.ts';
import { type Cue, type CueNumbers, createCueFinder } from './cues.ts';
import { type Evidence, weigh } from './evidence.ts';
import { createPhraseFinder } from './find.ts';
import { type Reading, readText } from './reading.ts';
import { RULES } from './rules.ts';
import { analyzeSignals } from './signals.ts';
import { THEMES } from './themes.ts';

/** What a passage says for one card. */
export interface CardEvidence {
  /** In the passage itself, and in the heading above it; null without any signal. */
  readonly here: Evidence | null;
  readonly there: Evidence | null;
  /** All of it together. */
  readonly worth: number;
}

/** All that is known of a passage before anything is chosen. */
export interface PassageReading {
  readonly passage: Reading;
  readonly heading: Reading;
  /** By id of the card; only cards with a signal. */
  readonly cards: ReadonlyMap<string, CardEvidence>;
  /** Also what the signals say for each theme. */
  readonly cues: readonly Cue[];
  /** The family of each card of the library. */
  readonly families: ReadonlyMap<string, CardFamily>;
}

/** Reads a passage in a kind of document. Deterministic; the same passage is always read the same. */
export type PassageReader = (
  passage: Pick<Passage, 'text' | 'headings'>,
  docType: string | null,
) => PassageReading;

/**
 * Makes the reader of a library: analyses all signals once.
 *
 * @param numbers The cues that are worth finding.
 */
export function createPassageReader(
  library: Pick<Library, 'cards' | 'glossary' | 'index'>,
  numbers: CueNumbers,
): PassageReader {
  const { cards } = library;
  const analyzer = createAnalyzer(loadCollection(libraryDocuments(library), library.index).lexicon);
  const find = createPhraseFinder(analyzeSignals(cards, analyzer));
  const findCues = createCueFinder(numbers);
  const signalCues = createSignalCues(numbers);
  const families = new Map(cards.map(({ id, family }) => [id, family]));
  return ({ text, headings }, docType) => {
    const passage = readText(text, analyzer);
    const heading = readText(headings.at(-1) ?? '', analyzer);
    const here = weigh(find(passage));
    const there = weigh(find(heading));
    const found = new Map<string, CardEvidence>();
    for (const at of new Set([...here.keys(), ...there.keys()])) {
      const card = cards[at];
      if (!card) continue;
      const [own, above] = [here.get(at) ?? null, there.get(at) ?? null];
      const fits = docType !== null && card.documents.includes(docType) ? RULES.rightDocument : 1;
      const named = RULES.named[card.kind] ?? 1;
      const worth = ((own?.worth ?? 0) + (above?.worth ?? 0) * RULES.inHeading) * fits * named;
      if (worth > 0) found.set(card.id, { here: own, there: above, worth });
    }
    const cues = [...findCues(passage, heading, docType), ...signalCues(found)];
    return { passage, heading, cards: found, cues, families };
  };
}

/** The key of what the strongest signal of any card says. */
const ANY_SIGNAL = 's:';

/** Makes what says how much the signals of a theme's cards speak for it, as cues that the model weighs like others. */
function createSignalCues({ numberOf }: CueNumbers): (cards: ReadonlyMap<string, CardEvidence>) => Cue[] {
  const numbers = THEMES.map(({ id }) => numberOf(`${ANY_SIGNAL}${id}`));
  const any = numberOf(ANY_SIGNAL);
  const themesOf = new Map<string, number[]>();
  THEMES.forEach(({ cards }, theme) => {
    for (const id of cards) themesOf.set(id, [...(themesOf.get(id) ?? []), theme]);
  });
  return (cards) => {
    const worths = new Float64Array(THEMES.length);
    let highest = 0;
    for (const [id, { worth }] of cards) {
      highest = Math.max(highest, worth);
      for (const theme of themesOf.get(id) ?? []) worths[theme] = Math.max(worths[theme] as number, worth);
    }
    const cues: Cue[] = [];
    const put = (number: number | undefined, worth: number) => {
      if (number === undefined || worth === 0) return;
      const weight = Math.min(RULES.mostSignal, worth / RULES.strength.sterk);
      cues.push({ number, kind: 'signal', weight, range: null });
    };
    for (const [theme, number] of numbers.entries()) put(number, worths[theme] as number);
    put(any, highest);
    return cues;
  };
}
