import type { CardKind } from '../../card.ts';
import type { WrittenCard } from '../written.ts';
import type { Rule } from './rule.ts';

/** Kinds of card that somebody acts on with others, at a certain time. */
const ACTED_ON: ReadonlySet<CardKind> = new Set(['eis', 'toets', 'proces', 'document']);
/** Kinds of card that a draft should be able to call for. */
const CALLED_FOR: ReadonlySet<CardKind> = new Set(['eis', 'toets', 'document']);

/** Parts that a card may lack but rarely should; a fact base without them is a good reason. */
export const parts: Rule = {
  name: 'ontbrekend deel',
  severity: 'warning',
  find: ({ cards }) =>
    cards.flatMap((written) =>
      missing(written).map(({ field, message }) => ({
        file: written.file,
        line: written.fieldLine(field),
        message,
      })),
    ),
};

function missing({ card }: WrittenCard): { field: string; message: string }[] {
  const { body, kind, moments, signals } = card;
  const found = [];
  if (ACTED_ON.has(kind) && !body.who && !body.when) {
    found.push({ field: 'kind', message: `"Met wie" en "Wanneer" ontbreken allebei (${kind})` });
  }
  if (moments.some(({ period }) => period !== undefined) && !body.when) {
    found.push({ field: 'moments', message: 'er is een termijn, maar "Wanneer" ontbreekt' });
  }
  if (CALLED_FOR.has(kind) && !signals.some(({ strength }) => strength === 'sterk')) {
    found.push({ field: 'signals', message: `geen enkel sterk signaal (${kind})` });
  }
  return found;
}
