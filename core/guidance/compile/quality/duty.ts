import { cardNamesNorm } from './norm.ts';
import type { Rule } from './rule.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const DUTY = /\b(?:moet|moeten|dient te|dienen te|verplicht|verplichte|verplichting)\b/i;
const DENIED = /\b(?:niet|geen|nooit) (?:altijd |wettelijk )?verplicht|\bverplicht (?:niet|niets|je niet)/i;

/** Parts that state something; a question or an example sentence claims nothing of the reader. */
const STATING = new Set<Sentence['part']>(['short', 'steps', 'who', 'when', 'caution']);

/** A duty is claimed only with a source that was read, or with the norm named. */
export const unsourcedDuty: Rule = {
  name: 'plicht zonder bron',
  severity: 'error',
  find: ({ cards }) =>
    cards.flatMap((written) => {
      const { card, file, fieldLine } = written;
      if (card.sources.some(({ seen }) => seen) || cardNamesNorm(written)) return [];
      const claims = sentencesOf(written).filter(
        ({ part, text }) => STATING.has(part) && !text.endsWith('?') && DUTY.test(text) && !DENIED.test(text),
      );
      const problems = claims.map(({ line, text }) => ({
        file,
        line,
        message: `plicht zonder gelezen bron of genoemde norm: "${text}"`,
      }));
      if (card.obligation.answer === 'nee') return problems;
      const message = `verplicht: ${card.obligation.answer}, zonder gelezen bron of genoemde norm`;
      return [{ file, line: fieldLine('verplicht'), message }, ...problems];
    }),
};

/** A card that says `verplicht: ja` tells where that is written. */
export const dutyWithoutNorm: Rule = {
  name: 'plicht zonder norm',
  severity: 'warning',
  find: ({ cards }) =>
    cards
      .filter((written) => written.card.obligation.answer === 'ja' && !cardNamesNorm(written))
      .map(({ file, fieldLine }) => ({
        file,
        line: fieldLine('verplicht'),
        message: 'verplicht: ja, maar de tekst noemt geen norm (artikel, wet, besluit, aanwijzing)',
      })),
};
