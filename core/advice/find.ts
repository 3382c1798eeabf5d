import { RULES } from './rules.ts';
import type { Phrase } from './signals.ts';
import type { AnalyzedText, Place } from './text.ts';

/** A phrase found in a text. */
export interface Find {
  /** Indices of its words among the content words of the text, in order. */
  readonly at: readonly number[];
  /** 1 when all words stand there themselves; less when some are only parts of compounds. */
  readonly exactness: number;
}

/**
 * All places of a phrase in a text: its words close to each other in one sentence, in any order. At
 * most one find per place of its first word.
 */
export function findPhrase({ words }: Phrase, text: AnalyzedText): Find[] {
  const [first, ...others] = words.map((forms) => placesOf(forms, text));
  if (!first || others.some((places) => places.length === 0)) return [];
  const reach = words.length - 1 + RULES.slack;
  const finds: Find[] = [];
  for (const start of first) {
    const picked = [start];
    for (const places of others) {
      const near = nearest(places, start, reach);
      if (near) picked.push(near);
    }
    if (picked.length < words.length) continue;
    const at = picked.map((place) => place.at).sort((a, b) => a - b);
    if ((at.at(-1) ?? 0) - (at[0] ?? 0) > reach) continue;
    const parts = picked.filter(({ part }) => part).length;
    finds.push({ at, exactness: 1 - (parts / picked.length) * (1 - RULES.asPart) });
  }
  return finds;
}

function placesOf(forms: readonly string[], text: AnalyzedText): readonly Place[] {
  let best: readonly Place[] = [];
  for (const form of forms) {
    const places = text.places.get(form);
    if (places && places.length > best.length) best = places;
  }
  return best;
}

/** The nearest place in the same sentence, own words before parts of compounds; undefined beyond `reach`. */
function nearest(places: readonly Place[], start: Place, reach: number): Place | undefined {
  let best: Place | undefined;
  let cost = reach + 1;
  for (const place of places) {
    if (place.sentence !== start.sentence) continue;
    const distance = Math.abs(place.at - start.at) + (place.part ? 0.5 : 0);
    if (distance < cost) {
      best = place;
      cost = distance;
    }
  }
  return best;
}
