import { type Thesaurus, TIE } from './index/thesaurus.ts';

/**
 * How surely one word stands for another: the Dutch of an English term; a synonym; a more general or
 * related word, for a word that the collection does not have, and for one that it has itself.
 */
const SURENESS = { translation: 0.9, synonym: 0.6, association: 0.5, besideItself: 0.3 } as const;
/** Entries have at most so many words. */
const LONGEST = 3;

/**
 * What the words of a query may mean beyond themselves: synonyms that civil servants use, everyday words
 * for what the cards call otherwise, and the Dutch of English terms.
 *
 * @param stems The stems of the words in order.
 * @param isKnown Whether the collection has the word at a place itself.
 * @returns Per word the stems of other words, with how surely they are meant, 0 to 1.
 */
export function meaningsOf(
  stems: readonly string[],
  thesaurus: Thesaurus,
  isKnown: (place: number) => boolean,
): readonly ReadonlyMap<string, number>[] {
  const meanings = stems.map(() => new Map<string, number>());
  for (let from = 0; from < stems.length; from += 1) {
    for (let count = 1; count <= LONGEST && from + count <= stems.length; count += 1) {
      const found = thesaurus.get(stems.slice(from, from + count).join(TIE));
      if (!found) continue;
      for (const [form, relation] of found) {
        const beside = relation === 'association' && count === 1 && isKnown(from);
        const sure = SURENESS[beside ? 'besideItself' : relation];
        for (let place = from; place < from + count; place += 1) meanings[place]?.set(form, sure);
      }
    }
  }
  return meanings;
}
