import type { Survey } from '../advice/adviser.ts';
import { digest } from '../dossier/records/digest.ts';
import type { Card } from '../guidance/card.ts';
import { plain } from '../guidance/plain.ts';

/** A question of the Gids to think over, from a card. */
export interface Reflection {
  readonly card: Card;
  readonly question: string;
}

/** Cards whose questions are about one's own choice; those about the Gids as a book are not. */
const CARDS = [
  'gids-algemeen-belang',
  'gids-deskundigheid',
  'gids-dienstbaarheid',
  'gids-dilemmas',
  'gids-integriteit',
  'gids-loyaliteit',
  'gids-moed',
  'gids-neutraliteit',
  'gids-openheid',
  'gids-rechtsstaat',
  'gids-verantwoording',
  'tegenspraak-loyaal',
  'tegenspraak-in-de-nota',
  'uitv-menselijke-maat',
];

/**
 * The questions to think over beside a passage, the most fitting first: of the cards that its words call
 * for, then of those made for this kind of document, then by a fixed draw from the passage, so that
 * another passage brings another question. First one question of each card, then the second of each.
 */
export function reflectionsFor(
  passage: string,
  docType: string | null,
  called: Survey['cards'],
  cards: ReadonlyMap<string, Card>,
): Reflection[] {
  const worth = new Map(called.map(({ id, worth: much }) => [id, much]));
  const ranked = CARDS.flatMap((id) => cards.get(id) ?? [])
    .map((card) => ({
      card,
      worth: worth.get(card.id) ?? 0,
      fits: docType !== null && card.documents.includes(docType),
      draw: digest(passage + card.id),
    }))
    .sort((a, b) => b.worth - a.worth || Number(b.fits) - Number(a.fits) || (a.draw < b.draw ? -1 : 1));
  const most = Math.max(0, ...ranked.map(({ card }) => card.body.questions.length));
  return Array.from({ length: most }, (_, at) =>
    ranked.flatMap(({ card }) => {
      const line = card.body.questions[at];
      return line ? [{ card, question: plain(line) }] : [];
    }),
  ).flat();
}
