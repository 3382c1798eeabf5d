import { stemmer } from '@orama/stemmers/dutch';
import { infinitiveOf } from './strong-verbs.ts';

/** Endings of one verb and its noun: evalueren, evaluatie, geëvalueerd (or, misspelt, -eert); invoeren, invoering. */
const LATIN = /^(?:ge(?=.*eer[dt]$))?(.{4,}?)(?:aties?|eren|erend|ering|eringen|eer|eert|eerde|eerden|eerd)$/;
/** Weak past participle: getoetst, geregeld. */
const PARTICIPLE = /^ge(.{4,})[dt]$/;

/** Third person and participle of a verb with a prefix: verwerkt, beoordeelt. */
const THIRD_PERSON = /^(.{4,}[bdgklmnprvw])t$/;

/**
 * The stem of a folded word: Snowball's Dutch algorithm, which leaves plurals on -ies, -as and -os
 * as they are; those lose their s first ("evaluaties" → "evaluatie").
 */
export function stem(surface: string): string {
  const singular = surface.length >= 6 ? surface.replace(/(ie|[ao])s$/, '$1') : surface;
  return stemmer(singular);
}

/**
 * A second, bolder key for words that Snowball keeps apart: verb and noun on one base ("evalueren",
 * "evaluatie" → "evalu"), participles ("getoetst" → stem of "toets") and forms on -t ("verwerkt" →
 * "verwerk", the stem of "verwerken") and strong verbs ("betrokken" → "betrek"). Null where there is none.
 */
export function root(surface: string): string | null {
  const infinitive = infinitiveOf(surface);
  if (infinitive !== undefined) return stem(infinitive);
  const base = LATIN.exec(surface)?.[1];
  if (base !== undefined) return base;
  const inner = PARTICIPLE.exec(surface)?.[1];
  if (inner !== undefined) return stem(inner);
  return THIRD_PERSON.exec(surface)?.[1] ?? null;
}
