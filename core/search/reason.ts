import { type Candidate, sharedFit } from './candidates.ts';
import { compact } from './fold.ts';
import { highlight, tidyRanges } from './highlight.ts';
import type { MatchReason, Range } from './match.ts';
import type { NameHit } from './name-hits.ts';
import { fitPassage, type PassageFit } from './passage-fit.ts';
import type { PassageReader } from './passage-reader.ts';
import type { WordHits } from './word-hits.ts';

/** A name that shares at least this much with the query is shown before a sentence. */
const NAME_ENOUGH = 0.3;

/** Where the query was found in a card, in the most telling place, with what to highlight there. */
export function reasonFor(
  candidate: Candidate,
  key: string,
  words: readonly WordHits[],
  read: PassageReader,
): MatchReason {
  const { cardId, name, fuzzy, shared } = candidate;
  if (name !== null) return nameReason(name, beginningRange(name.name.text, key));
  if (shared !== null && sharedFit(shared) >= NAME_ENOUGH) return passageReason(shared, words);
  if (fuzzy !== null) return nameReason(fuzzy, fuzzy.ranges);
  const best = bestPassage(words, cardId, read) ?? shared;
  if (best !== null) return passageReason(best, words);
  return { field: 'title', text: read(cardId)[0]?.text ?? '', ranges: [] };
}

function nameReason({ name }: NameHit, ranges: readonly Range[]): MatchReason {
  return { field: name.field, text: name.text, ranges: tidyRanges(ranges, name.text.length) };
}

function passageReason({ passage }: PassageFit, words: readonly WordHits[]): MatchReason {
  return { field: passage.field, text: passage.text, ranges: highlight(words, passage) };
}

/** The stretch at the start of `text` that compacts to `key`; none when another name was meant. */
function beginningRange(text: string, key: string): Range[] {
  if (!compact(text).startsWith(key)) return [];
  let end = 0;
  while (end < text.length && compact(text.slice(0, end)).length < key.length) end += 1;
  return [[0, end]];
}

function bestPassage(words: readonly WordHits[], cardId: string, read: PassageReader): PassageFit | null {
  let best: PassageFit | null = null;
  for (const passage of read(cardId)) {
    const fit = fitPassage(words, passage);
    if (fit.query > (best?.query ?? 0)) best = fit;
  }
  return best;
}
