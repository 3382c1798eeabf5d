import type { Card } from '../guidance/card.ts';
import type { GlossaryEntry } from '../guidance/glossary.ts';
import type { Library } from '../guidance/library.ts';
import { plain } from '../guidance/plain.ts';
import type { Passage, SearchDocument } from './document.ts';
import { compact } from './language/fold.ts';

/**
 * What can be found of a library: its cards, each with the terms of the glossary that lead to it. The
 * index is made of these, so they are made in the same way again when it is loaded.
 */
export function libraryDocuments({ cards, glossary }: Pick<Library, 'cards' | 'glossary'>): SearchDocument[] {
  const termsOf = glossaryTerms(glossary);
  return cards.map((card) => {
    const known = new Set([card.title, ...card.terms].map(compact));
    const more = (termsOf.get(card.id) ?? []).filter((term) => {
      const key = compact(term);
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
    return documentOf(card, more);
  });
}

/** Card → terms and expansions of which it is the nearest explanation. */
function glossaryTerms(glossary: readonly GlossaryEntry[]): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, string[]>();
  for (const { term, meanings } of glossary) {
    for (const { cards, expansion } of meanings) {
      const [nearest] = cards;
      if (nearest === undefined) continue;
      const known = terms.get(nearest) ?? [];
      known.push(term, expansion);
      terms.set(nearest, known);
    }
  }
  return terms;
}

function documentOf(card: Card, glossary: readonly string[]): SearchDocument {
  const { body, obligation } = card;
  const lines = [
    ...body.questions,
    ...body.steps,
    ...(body.who ?? []),
    ...(body.when ?? []),
    ...(body.caution ?? []),
    ...(body.example ?? []),
  ].map(plain);
  if (obligation.answer === 'onder voorwaarde') lines.push(obligation.condition);
  return {
    id: card.id,
    keys: [card.id, ...card.aliases],
    passages: [
      { field: 'title', text: card.title },
      ...card.terms.map((text): Passage => ({ field: 'term', text })),
      ...glossary.map((text): Passage => ({ field: 'glossary', text })),
      { field: 'short', text: plain(body.short) },
      // Together: which line it is matters only for what is shown, and that is looked up then.
      { field: 'body', text: lines.join('\n') },
    ],
    related: card.related,
  };
}
