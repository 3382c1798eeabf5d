import type { Root } from 'mdast';
import { heading, link, list, listOf, paragraph, quote, root, strong } from '../dossier/document/build.ts';
import type { Card } from '../guidance/card.ts';
import { plain } from '../guidance/plain.ts';
import type { Reflection } from './reflection.ts';

/** The words around a gesprekskaart, in the interface language. */
export interface ConversationTexts {
  readonly title: string;
  /** Above what the card says. */
  readonly background: string;
  /** Above the other questions of the card. */
  readonly further: string;
  /** Above the steps of a good conversation. */
  readonly how: string;
  readonly ownWords: string;
  readonly sources: string;
}

/**
 * A page to lay on the table in a team: the question, what is behind it, what else to ask, and how to
 * hold the conversation. Nothing of the draft is on it.
 *
 * @param rules The card with the steps of a conversation, where the library has it.
 */
export function conversationCard(
  { card, question }: Reflection,
  rules: Card | undefined,
  texts: ConversationTexts,
): Root {
  const further = card.body.questions.map(plain).filter((one) => one !== question);
  const sources = [...card.sources, ...(rules?.sources ?? [])];
  const once = new Map(sources.map((source) => [source.url || source.label, source]));
  return root([
    heading(1, texts.title),
    quote([paragraph(strong(question))]),
    heading(2, texts.background),
    paragraph(strong(card.title)),
    paragraph(plain(card.body.short)),
    ...(further.length > 0 ? [heading(2, texts.further), list(further)] : []),
    ...(rules ? [heading(2, texts.how), list(rules.body.steps.map(plain), true)] : []),
    heading(2, texts.sources),
    listOf([...once.values()].map(({ label, url }) => paragraph(link(label, url)))),
    paragraph(texts.ownWords),
  ]);
}
