import data from '../../assets/search/thesaurus.json' with { type: 'json' };
import { fold } from './language/fold.ts';
import { stem } from './language/stem.ts';
import { findWords } from './language/words.ts';

/** Another word for the same thing is nearly as good; an everyday word may mean something else. */
const SURENESS = { translation: 0.9, synonym: 0.6 } as const;
/** Entries have at most so many words. */
const LONGEST = 3;

/** Form → how surely it is meant. */
type Meanings = Map<string, number>;

let loaded: ReadonlyMap<string, Meanings> | undefined;

/**
 * What the words of a query may mean beyond themselves: synonyms that civil servants use, and the Dutch
 * for common English terms (assets/search/thesaurus.json).
 *
 * @param stems The stems of the words in order.
 * @returns Per word the stems of other words, with how surely they are meant.
 */
export function meaningsOf(stems: readonly string[]): readonly Meanings[] {
  loaded ??= load();
  const meanings: Meanings[] = stems.map(() => new Map());
  for (let from = 0; from < stems.length; from += 1) {
    for (let count = 1; count <= LONGEST && from + count <= stems.length; count += 1) {
      const found = loaded.get(stems.slice(from, from + count).join(' '));
      if (!found) continue;
      for (let place = from; place < from + count; place += 1) {
        for (const [form, sure] of found) meanings[place]?.set(form, sure);
      }
    }
  }
  return meanings;
}

function load(): ReadonlyMap<string, Meanings> {
  const table = new Map<string, Meanings>();
  const add = (entry: string, meant: readonly string[], sure: number) => {
    const key = stemsOf(entry);
    const meanings = table.get(key) ?? new Map<string, number>();
    for (const word of meant) {
      const form = stemsOf(word);
      // Several words stand for nothing by themselves; they are entries only.
      if (form !== key && !form.includes(' ')) meanings.set(form, sure);
    }
    table.set(key, meanings);
  };
  for (const group of data.synonyms) for (const entry of group) add(entry, group, SURENESS.synonym);
  for (const [entry, meant] of Object.entries(data.english)) add(entry, meant, SURENESS.translation);
  return table;
}

function stemsOf(entry: string): string {
  return findWords(fold(entry))
    .map(({ surface, join }) => stem(join?.surface ?? surface))
    .filter((_, at, all) => at === 0 || all.length > 1)
    .join(' ');
}
