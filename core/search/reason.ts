import type { Passage } from './document.ts';
import { type Evidence, fitOf } from './evidence.ts';
import type { Expansion } from './expand.ts';
import { type Highlighter, tidyRanges } from './highlight.ts';
import type { Collection } from './index/collection.ts';
import { compact } from './language/fold.ts';
import type { MatchReason, Range } from './match.ts';

/** A name that shares at least this much with the query is shown before a sentence. */
const NAME_ENOUGH = 0.3;

const NOTHING: Passage = { field: 'title', text: '' };

/** What a query was turned into, for showing where it was found. */
export interface Asked {
  /** The compact query. */
  readonly key: string;
  readonly expansions: readonly Expansion[];
}

/** Where the query was found in a document, in the most telling place, with what to highlight there. */
export function reasonFor(
  { document, named, name, text }: Evidence,
  { key, expansions }: Asked,
  { documents, passages }: Collection,
  highlight: Highlighter,
): MatchReason {
  const fieldOf = (passage: number) => passages[passage]?.field ?? 'title';
  const textOf = (passage: number) => passages[passage]?.text ?? '';
  const found = (passage: number): MatchReason => ({
    field: fieldOf(passage),
    ...highlight(passage, expansions),
  });
  const called = (passage: number, ranges: readonly Range[]): MatchReason => {
    const text = textOf(passage);
    return { field: fieldOf(passage), text, ranges: tidyRanges(ranges, text.length) };
  };
  if (named?.how === 'misspelt') return found(named.passage);
  if (named !== null && named.how !== 'fuzzy')
    return called(named.passage, beginningOf(textOf(named.passage), key));
  if (name !== null && fitOf(name) >= NAME_ENOUGH) return found(name.passage);
  if (named !== null) return called(named.passage, named.ranges);
  const best = [text, name].filter((fit) => fit !== null).sort((a, b) => b.query - a.query)[0];
  if (best) return found(best.passage);
  // Found by what is not shown: the short answer says what it is about.
  const own = documents[document]?.passages ?? [];
  const short = own.find(({ field }) => field === 'short') ?? own[0] ?? NOTHING;
  return { ...short, ranges: [] };
}

/** The stretch at the start of `text` that compacts to `key`; none when another name was meant. */
function beginningOf(text: string, key: string): Range[] {
  if (!compact(text).startsWith(key)) return [];
  let end = 0;
  while (end < text.length && compact(text.slice(0, end)).length < key.length) end += 1;
  return [[0, end]];
}
