import type { Advice } from '../../core/advice/advice.ts';
import { createPassageReader } from '../../core/advice/reader.ts';
import { RULES } from '../../core/advice/rules.ts';
import type { Library } from '../../core/guidance/library.ts';
import { librarySearch } from '../../core/search/library-search.ts';

/** A way to find cards for a passage in a kind of document. */
export type Way = (
  passage: { text: string; headings: string[] },
  docType: string | null,
) => readonly Advice[];

const NO_CUES = { numberOf: () => undefined, pairOf: () => undefined };

/** Two plain ways to find cards, to hold the advice against: each as good as it is without the rest. */
export function adviceBaselines(library: Library): ReadonlyMap<string, Way> {
  const search = librarySearch(library);
  const read = createPassageReader(library, NO_CUES);
  const shown = (ids: readonly string[]) =>
    ids.slice(0, RULES.most).map((cardId): Advice => ({ cardId, score: 0, reasons: [] }));
  return new Map<string, Way>([
    ['as a query', ({ text }) => shown(search(text, { limit: RULES.most }).matches.map(({ id }) => id))],
    [
      'signals alone',
      (passage, docType) => {
        const cards = [...read(passage, docType).cards].sort(
          ([one, { worth }], [other, { worth: others }]) => others - worth || (one < other ? -1 : 1),
        );
        return shown(cards.map(([id]) => id));
      },
    ],
  ]);
}
