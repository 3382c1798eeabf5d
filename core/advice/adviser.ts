import type { Passage } from '../drafting/draft.ts';
import type { Library } from '../guidance/library.ts';
import type { Advice, Mark } from './advice.ts';
import { choose } from './choose.ts';
import { chancesOf, type Likely, loadModel, type Model } from './model.ts';
import { createPassageReader, type PassageReader, type PassageReading } from './reader.ts';
import { marksOf, reasonsFor } from './reasons.ts';
import { RULES } from './rules.ts';
import { THEMES } from './themes.ts';

/** What a passage is asked about. */
type Asked = Pick<Passage, 'text' | 'headings'>;

/** What a passage says, short of choosing cards for it. */
export interface Survey {
  /** Questions and subjects that it is likely about, likeliest first; none when it is about nothing. */
  readonly themes: readonly Likely[];
  /** Cards that its words call for, with how much (see `RULES.strength`). */
  readonly cards: readonly { readonly id: string; readonly worth: number }[];
}

/** Advises on the passages of drafts. Deterministic: the same draft always gives the same advice. */
export interface Adviser {
  /**
   * The cards that help with a passage in a kind of document, best first; none when none helps.
   *
   * @param without Ids of cards that make room for others, such as those that were waved away.
   */
  advise(passage: Asked, docType: string | null, without?: ReadonlySet<string>): Advice[];
  survey(passage: Asked, docType: string | null): Survey;
  /** The words of a passage that call for a card, or that speak for a theme by its number. */
  explain(passage: Asked, docType: string | null, what: { card: string } | { theme: number }): Mark[];
  /** The words of a text that mean something, each as its stem or root. */
  words(text: string): ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Makes the adviser of a library. All is prepared at the first passage, not when a panel opens. */
export function createAdviser(library: Pick<Library, 'cards' | 'glossary' | 'index' | 'model'>): Adviser {
  let adviser: Adviser | undefined;
  const ready = () => {
    if (!adviser) {
      const model = loadModel(library.model);
      adviser = adviserWith(createPassageReader(library, model), model);
    }
    return adviser;
  };
  return {
    advise: (...asked) => ready().advise(...asked),
    survey: (...asked) => ready().survey(...asked),
    explain: (...asked) => ready().explain(...asked),
    words: (...asked) => ready().words(...asked),
  };
}

/** An adviser over a reader, with what was learned of paragraphs. */
export function adviserWith(read: PassageReader, model: Model): Adviser {
  return {
    advise(passage, docType, without = NOTHING) {
      const reading = read(passage, docType);
      const heading = passage.headings.at(-1) ?? '';
      return choose(reading, likelyThemes(reading, model), without).map(({ cardId, score, theme }) => ({
        cardId,
        score,
        reasons: reasonsFor(reading.cards.get(cardId), theme, reading, model, heading, docType),
      }));
    },
    survey(passage, docType) {
      const reading = read(passage, docType);
      return {
        themes: likelyThemes(reading, model),
        cards: [...reading.cards].map(([id, { worth }]) => ({ id, worth })),
      };
    },
    explain(passage, docType, what) {
      const reading = read(passage, docType);
      return 'card' in what
        ? marksOf(reading.cards.get(what.card), null, reading, model)
        : marksOf(undefined, what.theme, reading, model);
    },
    words(text) {
      const { tokens, content } = read({ text, headings: [] }, null).passage;
      return new Set(content.flatMap((at) => tokens[at]?.root ?? tokens[at]?.stem ?? []));
    },
  };
}

/** What a passage is likely about, likeliest first; nothing when that is about as likely. */
function likelyThemes(reading: PassageReading, model: Model): Likely[] {
  const chances = chancesOf(model.score(reading.cues));
  const nothing = chances[THEMES.length] as number;
  const best = Math.max(...chances.subarray(0, THEMES.length));
  if (nothing > best * RULES.nothing) return [];
  const themes: Likely[] = [];
  for (const theme of THEMES.keys()) {
    const chance = chances[theme] as number;
    if (chance >= best * RULES.nearBest && chance >= leastFor(theme, reading)) themes.push({ theme, chance });
  }
  return themes.sort((a, b) => b.chance - a.chance || a.theme - b.theme).slice(0, RULES.mostThemes);
}

function leastFor(theme: number, { passage, cards }: PassageReading): number {
  const called = THEMES[theme]?.cards.some((id) => cards.has(id));
  return called || passage.tokens.length >= RULES.fewWords ? RULES.leastChance : RULES.sureOfFew;
}
