import * as v from 'valibot';
import type { GlossaryEntry } from '../glossary.ts';
import type { CardFile } from './card.ts';
import type { CardIds } from './card-ids.ts';
import { foldTerm } from './fold-term.ts';
import type { Problem } from './problem.ts';
import { id, phrase } from './schema.ts';
import { readYaml } from './yaml.ts';

const meaning = { expansion: phrase, cards: v.array(id) };

/** `begrippen.yaml`: a term with one meaning is written on one line, an ambiguous one lists `meanings`. */
const GlossaryFile = v.array(
  v.union(
    [
      v.strictObject({ term: phrase, ...meaning, note: v.exactOptional(phrase) }),
      v.strictObject({
        term: phrase,
        meanings: v.pipe(v.array(v.strictObject(meaning)), v.minLength(2, 'Minstens twee betekenissen.')),
        note: v.exactOptional(phrase),
      }),
    ],
    'Een begrip is { term, expansion, cards } of { term, meanings } met minstens twee betekenissen; note mag erbij.',
  ),
);

/** Compiles the glossary, A to Z. Topics without a card yet are dropped; unknown ids are problems. */
export function compileGlossary(
  { path: file, text }: CardFile,
  ids: CardIds,
): { readonly glossary: readonly GlossaryEntry[] } | { readonly problems: readonly Problem[] } {
  const read = readYaml(GlossaryFile, text, file);
  if ('problems' in read) return read;
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const glossary = read.value.map((entry, at): GlossaryEntry => {
    const line = read.lineAt([at]);
    const { term, note } = entry;
    const earlier = seen.get(foldTerm(term));
    if (earlier !== undefined) {
      problems.push({ file, line, message: `"${term}" staat er ook op regel ${earlier}` });
    }
    seen.set(foldTerm(term), line);
    const meanings = 'meanings' in entry ? entry.meanings : [entry];
    return {
      term,
      meanings: meanings.map(({ expansion, cards }) => ({
        expansion,
        cards: ids.resolveAll(cards, (id) =>
          problems.push({ file, line, message: `"${term}": de kaart "${id}" bestaat niet` }),
        ),
      })),
      ...(note !== undefined && { note }),
    };
  });
  const { compare } = new Intl.Collator('nl', { numeric: true });
  return problems.length > 0 ? { problems } : { glossary: glossary.sort((a, b) => compare(a.term, b.term)) };
}
