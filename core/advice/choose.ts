import type { CardFamily } from '../guidance/card.ts';
import type { Likely } from './model.ts';
import type { PassageReading } from './reader.ts';
import { RULES } from './rules.ts';
import { THEMES } from './themes.ts';

/** A card chosen for a passage. */
export interface Choice {
  readonly cardId: string;
  readonly score: number;
  /** The theme that it was chosen for, by its number; null for a card that its own signals called for. */
  readonly theme: number | null;
}

/**
 * The cards of the likely themes, and those that their own signals call for strongly; best first.
 *
 * @param without Ids of cards that make room for others.
 */
export function choose(
  reading: PassageReading,
  likely: readonly Likely[],
  without: ReadonlySet<string>,
): readonly Choice[] {
  const isOpen = (id: string) => !without.has(id) && mayShow(id, reading);
  const length = reading.passage.tokens.length / RULES.aloneWords;
  const alone = RULES.alone * Math.max(RULES.aloneLeast, Math.min(1, length));
  const chosen = new Map<string, Choice>();
  for (const { theme, chance } of likely) {
    for (const [rank, cardId] of cardsFor(theme, chance, reading, isOpen).entries()) {
      if (!chosen.has(cardId)) chosen.set(cardId, { cardId, score: chance / (1 + rank), theme });
    }
  }
  for (const [cardId, { worth }] of reading.cards) {
    if (chosen.has(cardId) || worth < alone || !isOpen(cardId)) continue;
    // Below zero: behind the cards of every theme, whose scores are chances.
    chosen.set(cardId, { cardId, score: -1 / worth, theme: null });
  }
  const ranked = [...chosen.values()].sort((a, b) => b.score - a.score || (a.cardId < b.cardId ? -1 : 1));
  return varied(fewByHeading(ranked, reading), reading.families);
}

/** Of the cards that only the heading calls for, a few. */
function fewByHeading(ranked: readonly Choice[], { cards }: PassageReading): readonly Choice[] {
  let left: number = RULES.byHeading;
  return ranked.filter(({ cardId, theme }) => theme !== null || cards.get(cardId)?.here || left-- > 0);
}

/** A delicate card only beside words of the passage itself that leave no doubt. */
function mayShow(id: string, { cards }: PassageReading): boolean {
  return !RULES.delicate.has(id) || cards.get(id)?.here?.strong === true;
}

/**
 * The card of a theme that the words call for most, the most general first; a second when much calls for
 * it. The most general one needs no words of its own, another one does.
 */
function cardsFor(
  theme: number,
  chance: number,
  { cards }: PassageReading,
  isOpen: (id: string) => boolean,
): string[] {
  const worth = (id: string, place: number) =>
    (cards.get(id)?.worth ?? 0) + (place === 0 ? RULES.general : 0);
  const [first, second] = (THEMES[theme]?.cards ?? [])
    .map((id, place) => ({ id, worth: worth(id, place), place }))
    .filter((one) => one.worth > 0 && isOpen(one.id))
    .sort((a, b) => b.worth - a.worth || a.place - b.place);
  if (!first) return [];
  const two = second && chance >= RULES.sureTheme && second.worth >= RULES.second;
  return two ? [first.id, second.id] : [first.id];
}

/** The best ones; would all be of one family, the last gives way to the best of another. */
function varied(ranked: readonly Choice[], families: ReadonlyMap<string, CardFamily>): readonly Choice[] {
  const best = ranked.slice(0, RULES.most);
  const familyOf = ({ cardId }: Choice) => families.get(cardId);
  const all = new Set(best.map(familyOf));
  const other = ranked.slice(RULES.most).find((one) => !all.has(familyOf(one)));
  return all.size === 1 && other ? [...best.slice(0, -1), other] : best;
}
