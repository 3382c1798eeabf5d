import { readFile } from 'node:fs/promises';
import { createAdviser } from '../../core/advice/adviser.ts';
import type { Library } from '../../core/guidance/library.ts';
import { librarySearch } from '../../core/search/library-search.ts';
import { timed } from '../evaluation/timed.ts';
import { measure, ratios } from './measure.ts';

/** The cards for one passage, beside a plain search with the passage and a plain look for each phrase. */
export async function benchAdvice(library: Library): Promise<string> {
  const draft = await readFile('demo/draft.md', 'utf8');
  const passages = draft.split(/\n\s*\n/).filter((text) => text.length > 80);
  const advise = createAdviser(library);
  const search = librarySearch(library);
  const first = timed(() => advise({ text: passages[0] ?? '', headings: [] }, 'doc-mvt'));
  const measured = measure<string>(
    {
      vakkompas: (text) => advise({ text, headings: [] }, 'doc-mvt'),
      'the passage as a query': (text) => search(text),
      'each phrase by itself': (text) =>
        library.cards.filter(({ signals }) =>
          signals.some(({ phrase }) => text.toLowerCase().includes(phrase)),
        ),
    },
    passages,
    5,
  );
  const signals = library.cards.reduce((sum, card) => sum + card.signals.length, 0);
  return [
    `${library.cards.length} cards, ${signals} signals; ${passages.length} passages; first passage, with analysis of the signals, ${first.ms.toFixed(1)} ms`,
    ratios(measured),
  ].join('\n');
}
