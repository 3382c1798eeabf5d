import type { Card } from '../../guidance/card.ts';
import type { Check } from '../check.ts';
import type { Requirement } from './verantwoording.ts';

/** The requirements that a dossier says something of, by title. A card that is no longer known is left out. */
export function requirementsOf(
  checks: ReadonlyMap<string, Check>,
  findCard: (id: string) => Card | undefined,
): Requirement[] {
  return [...checks.values()]
    .filter(({ state, reason, involved, judgement }) => `${state}${reason}${involved}${judgement}` !== '')
    .flatMap((check) => {
      const card = findCard(check.cardId);
      return card ? [{ card, check }] : [];
    })
    .sort((a, b) => a.card.title.localeCompare(b.card.title, 'nl'));
}
