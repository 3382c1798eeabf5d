import type { GlossaryEntry, Meaning } from './glossary.ts';
import { joinList, splitList } from './pack-lists.ts';

/** The glossary column by column; what is written out often stands in it once. */
export interface PackedGlossary {
  readonly terms: string;
  /** Each expansion once. */
  readonly expansions: string;
  /** Per term its meanings: the number of the expansion, then the numbers of the cards. */
  readonly meanings: readonly (readonly (readonly number[])[])[];
  /** The notes, by number of the term. */
  readonly notes: Readonly<Record<number, string>>;
}

/** Packs a glossary whose cards are in `ids`. */
export function packGlossary(glossary: readonly GlossaryEntry[], ids: readonly string[]): PackedGlossary {
  const expansions = [
    ...new Set(glossary.flatMap(({ meanings }) => meanings.map(({ expansion }) => expansion))),
  ];
  const packed = ({ expansion, cards }: Meaning): number[] => [
    expansions.indexOf(expansion),
    ...cards.map((id) => ids.indexOf(id)),
  ];
  return {
    terms: joinList(glossary.map(({ term }) => term)),
    expansions: joinList(expansions),
    meanings: glossary.map(({ meanings }) => meanings.map(packed)),
    notes: Object.fromEntries(glossary.flatMap(({ note }, at) => (note === undefined ? [] : [[at, note]]))),
  };
}

/** Gives back the glossary that was packed. */
export function unpackGlossary(packed: PackedGlossary, ids: readonly string[]): GlossaryEntry[] {
  const expansions = splitList(packed.expansions);
  return splitList(packed.terms).map((term, at) => {
    const note = packed.notes[at];
    const meanings = (packed.meanings[at] ?? []).map(
      ([expansion = -1, ...cards]): Meaning => ({
        expansion: expansions[expansion] ?? '',
        cards: cards.map((number) => ids[number] ?? ''),
      }),
    );
    return { term, meanings, ...(note !== undefined && { note }) };
  });
}
