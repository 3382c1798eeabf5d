import { namesNorm } from './norm.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

const OBLIGES =
  /\b(?:je|jij|u|men|iedereen|ambtena(?:ar|ren)) (?:moet|moeten|dient te|dienen te)\b|\b(?:moet|moeten) (?:je|jij)\b|\bde gids (?:verplicht|verbiedt|eist|schrijft voor)\b/i;

/** The Gids invites and never obliges; a duty that a card of the Gids mentions comes from a norm it names. */
export const invitation: Rule = {
  name: 'Gids verplicht',
  severity: 'error',
  find: ({ cards }) =>
    cards
      .filter(({ card }) => card.id.startsWith('gids-'))
      .flatMap((written) => {
        const { card, file, fieldLine } = written;
        const obliging = sentencesOf(written).filter(
          ({ part, text }) => part !== 'example' && OBLIGES.test(text) && !namesNorm(text),
        );
        const problems = obliging.map(({ line, text }) => ({
          file,
          line,
          message: `de Gids nodigt uit en verplicht niet: "${text}"`,
        }));
        if (card.obligation.answer === 'nee') return problems;
        const message = 'de Gids verplicht niet: verplicht is hier "nee"';
        return [{ file, line: fieldLine('verplicht'), message }, ...problems];
      }),
};
