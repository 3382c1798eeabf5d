import * as v from 'valibot';
import type { CardFile } from './card.ts';
import type { CardIds } from './card-ids.ts';
import { foldTerm } from './fold-term.ts';
import type { Problem } from './problem.ts';
import { id, phrase } from './schema.ts';
import { readYaml } from './yaml.ts';

/** Cards that may share terms, and why; one entry of `gedeelde-termen.yaml`. */
export interface SharedTerms {
  readonly cards: ReadonlySet<string>;
  /** Folded, see `foldTerm`. */
  readonly terms: ReadonlySet<string>;
  /** Line of the entry. */
  readonly line: number;
}

const SharedTermsFile = v.array(
  v.strictObject({
    cards: v.pipe(v.array(id), v.minLength(2, 'Minstens twee kaarten.')),
    terms: v.pipe(v.array(phrase), v.minLength(1, 'Minstens één term.')),
    reason: v.pipe(v.string(), v.minLength(10, 'Zeg in een zin waarom deze kaarten een naam delen.')),
  }),
);

/** Reads which terms may lead to several cards. Unknown cards are problems. */
export function compileSharedTerms(
  { path: file, text }: CardFile,
  ids: CardIds,
): { readonly sharedTerms: readonly SharedTerms[] } | { readonly problems: readonly Problem[] } {
  const read = readYaml(SharedTermsFile, text, file);
  if ('problems' in read) return read;
  const problems: Problem[] = [];
  const sharedTerms = read.value.map(({ cards, terms }, at): SharedTerms => {
    const line = read.lineAt([at]);
    const known = ids.resolveAll(cards, (card) =>
      problems.push({ file, line, message: `de kaart "${card}" bestaat niet` }),
    );
    return { cards: new Set(known), terms: new Set(terms.map(foldTerm)), line };
  });
  return problems.length > 0 ? { problems } : { sharedTerms };
}
