import { findWords } from '../../../core/search/language/words.ts';
import type { Search } from '../../../core/search/search.ts';
import { measure, ratios } from '../measure.ts';

/** What is typed over and over to make a search work hard. */
const HOSTILE = ['a', 'consultatie regeldruk ', 'xkcdq zwbvn ', 'e\u0301'];
/** What ties words to the next, over and over. */
const CHAINS = ['a-', 'a.'];

/** Input that is meant to be slow. */
export function benchHostile(search: Search): string {
  return [
    '10,000 hostile characters as a query:',
    ratios(
      measure<string>(
        { vakkompas: search },
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
