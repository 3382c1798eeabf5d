import { createCardIds } from '../../../core/guidance/compile/card-ids.ts';
import type { WrittenLibrary } from '../../../core/guidance/compile/library.ts';

/** How much of the list of topics has a card, and which ids are other names of a card. */
export function describeTopics({ cards, topics, glossary, routes }: WrittenLibrary): string {
  const ids = createCardIds(cards.map(({ card }) => card));
  const missing = [...topics.cards, ...Object.keys(topics.aliases)].filter((id) => !ids.resolve(id));
  const extra = cards.filter(({ card }) => !topics.cards.includes(card.id)).map(({ card }) => card.id);
  const total = topics.cards.length + Object.keys(topics.aliases).length;
  const aliases = Object.entries(topics.aliases).map(([id, target]) => `- ${code(id)} is ${code(target)}`);
  return [
    '## Dekking van de onderwerpen',
    `${total - missing.length} van de ${total} onderwerpen in \`topics.json\` hebben een kaart of zijn een andere naam van een kaart. Verder zijn er ${glossary.length} begrippen en ${routes.length} routes.`,
    ...(missing.length > 0 ? [`Nog zonder kaart: ${missing.map(code).join(', ')}.`] : []),
    ...(extra.length > 0 ? [`Kaarten buiten die lijst: ${extra.map(code).join(', ')}.`] : []),
    `Andere namen:\n\n${aliases.join('\n')}`,
  ].join('\n\n');
}

function code(id: string): string {
  return `\`${id}\``;
}
