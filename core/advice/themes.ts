import data from '../../assets/advice/themes.json' with { type: 'json' };

/**
 * What a passage can be about or do, wider than one card: one of the questions of the Beleidskompas, or a
 * subject with its requirements (assets/advice/themes.json).
 */
export interface Theme {
  readonly id: string;
  /** The question of the Beleidskompas that such a passage answers; absent for a subject. */
  readonly question?: number;
  /** Cards that help there, the most general first. */
  readonly cards: readonly string[];
}

/** All themes, in a fixed order. */
export const THEMES: readonly Theme[] = data;

/** The id of the card that explains a question of the Beleidskompas, by its number. */
export function questionCard(question: number): string {
  return THEMES.find((theme) => theme.question === question)?.cards[0] ?? '';
}
