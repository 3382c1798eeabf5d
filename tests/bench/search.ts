import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Card } from '../../core/guidance/card.ts';
import type { Library } from '../../core/guidance/library.ts';
import { plain } from '../../core/guidance/plain.ts';
import { findWords } from '../../core/search/language/words.ts';
import { librarySearch } from '../../core/search/library-search.ts';
import { timed } from '../evaluation/timed.ts';
import { measure, ratios } from './measure.ts';

/** What is typed over and over to make a search work hard. */
const HOSTILE = ['a', 'consultatie regeldruk ', 'xkcdq zwbvn ', 'e\u0301'];
/** What ties words to the next, over and over. */
const CHAINS = ['a-', 'a.'];

/** One keystroke after another of the search, beside the libraries it could be left to. */
export function benchSearch(library: Library): string {
  const texts = library.cards.map(asText);
  const load = timed(() => librarySearch(library));
  const fuse = new Fuse(texts, { keys: ['title', 'terms', 'text'] });
  const whole = new Fuse(texts, {
    keys: ['title', 'terms', 'text'],
    ignoreLocation: true,
    includeMatches: true,
  });
  const mini = new MiniSearch({
    fields: ['title', 'terms', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  mini.addAll(texts);
  const keystrokes = queries(library.cards).flatMap((query) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
  );
  const measured = measure<string>(
    {
      vakkompas: load.value,
      'minisearch, prefix and fuzzy': (query) => mini.search(query),
      'fuse.js, default': (query) => fuse.search(query),
      'fuse.js, anywhere, with places': (query) => whole.search(query),
    },
    keystrokes,
    1,
  );
  const size = JSON.stringify(library.index).length / 1024;
  return [
    `${library.cards.length} cards, ${keystrokes.length} keystrokes; index ${size.toFixed(0)} kB, loaded in ${load.ms.toFixed(1)} ms`,
    ratios(measured),
    '10,000 hostile characters as a query:',
    ratios(
      measure<string>(
        { vakkompas: load.value },
        HOSTILE.map((part) => times(part, 10_000)),
      ),
    ),
    'Words of a hostile chain; twice the length should take about twice the time:',
    ...CHAINS.map((part) =>
      ratios(
        measure<null>(
          {
            [`50,000 characters of ${part}`]: () => findWords(times(part, 50_000)),
            [`100,000 characters of ${part}`]: () => findWords(times(part, 100_000)),
          },
          [null],
        ),
      ),
    ),
  ].join('\n');
}

function times(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

function asText(card: Card) {
  const { short, questions, steps } = card.body;
  return {
    id: card.id,
    title: card.title,
    terms: card.terms.join(', '),
    text: [short, ...questions, ...steps].map(plain).join(' '),
  };
}

/** Each fifth card's title, and one of its other names with two letters exchanged. */
function queries(cards: readonly Card[]): string[] {
  return cards
    .filter((_, at) => at % 5 === 0)
    .flatMap(({ title, terms }) => [title, exchanged(terms[0] ?? title)]);
}

function exchanged(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
