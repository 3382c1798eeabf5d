import { foldTerm } from '../fold-term.ts';
import type { WrittenCard } from '../written.ts';
import type { Rule } from './rule.ts';

/**
 * A term leads to one card. It may lead to more when the glossary names all of them at that term, or
 * when `gedeelde-termen.yaml` lets these cards share it.
 */
export const sharedTerms: Rule = {
  name: 'gedeelde term',
  severity: 'error',
  find: (library) => {
    const explained = new Map(
      library.glossary.map(({ term, meanings }) => [
        foldTerm(term),
        new Set(meanings.flatMap(({ cards }) => cards)),
      ]),
    );
    return [...ownersOfTerms(library.cards)].flatMap(([folded, owners]) => {
      const ids = new Set(owners.map(({ written }) => written.card.id));
      const [first] = owners;
      if (!first || ids.size < 2 || explained.get(folded)?.isSupersetOf(ids)) return [];
      const allowed = library.sharedTerms.some(
        ({ cards, terms }) => terms.has(folded) && ids.isSubsetOf(cards),
      );
      if (allowed) return [];
      return {
        file: first.written.file,
        line: first.written.fieldLine('terms'),
        message: `"${first.term}" hoort bij ${ids.size} kaarten: ${[...ids].join(', ')}; laat er één over, noem ze bij de term in begrippen.yaml of zet hen in gedeelde-termen.yaml`,
      };
    });
  },
};

/** What `gedeelde-termen.yaml` allows and no cards do. */
export const staleSharedTerms: Rule = {
  name: 'overbodige gedeelde term',
  severity: 'warning',
  find: (library) => {
    const owners = ownersOfTerms(library.cards);
    return library.sharedTerms.flatMap(({ cards, terms, line }) =>
      [...terms]
        .filter(
          (term) => (owners.get(term) ?? []).filter((owner) => cards.has(owner.written.card.id)).length < 2,
        )
        .map((term) => ({
          file: library.files.sharedTerms.path,
          line,
          message: `"${term}" staat bij minder dan twee van deze kaarten`,
        })),
    );
  },
};

interface Owner {
  readonly written: WrittenCard;
  readonly term: string;
}

/** Folded term → the cards that have it, each once. */
function ownersOfTerms(cards: readonly WrittenCard[]): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const written of cards) {
    for (const [folded, term] of new Map(written.card.terms.map((term) => [foldTerm(term), term]))) {
      const known = owners.get(folded);
      if (known) known.push({ written, term });
      else owners.set(folded, [{ written, term }]);
    }
  }
  return owners;
}
