import { plain } from '../../plain.ts';
import type { WrittenCard } from '../written.ts';

const NORM =
  /(?<!\p{L})(?:artikel(?:en)?|art\.|aanwijzing(?:en)?|\p{L}*wet(?:ten)?|wet-\p{L}+|\p{L}*wetboek|awb|avg|wor|woo|\p{L}*besluit|\p{L}*verordening|\p{L}*richtlijn|\p{L}*verdrag|\p{L}*regeling|\p{L}*motie|gedragscode|rijksbegrotingsvoorschriften|reglement van orde)(?!\p{L})/iu;

/** True for a text that names a place where a duty can stand, such as an article, a law or a decree. */
export function namesNorm(text: string): boolean {
  return NORM.test(text);
}

/** True for a card that names such a place in its title, its condition or its statements. */
export function cardNamesNorm({ card }: WrittenCard): boolean {
  const { short, steps, when = [], caution = [] } = card.body;
  const condition = card.obligation.answer === 'onder voorwaarde' ? card.obligation.condition : '';
  return [card.title, condition, ...[short, ...steps, ...when, ...caution].map(plain)].some(namesNorm);
}
