import type { Collection } from './index/collection.ts';
import { type Edits, editsFrom, LONGEST_COMPARED, lettersOf } from './language/edits.ts';
import { keepBest, type Named, type Names } from './names.ts';

/** Finds names that look like a query, by their letters and length: a few operations per name. */
export interface NameSieve {
  /** The passages of the names that come nearest, at most 60: what is worth comparing letter by letter. */
  nearest(key: string): number[];
  /** Documents with a name that is the query but for two edits at most. */
  misspelt(key: string): ReadonlyMap<number, Named>;
}

/** A name may lack so many letters of the query, and have so many more. */
const MISSING = 2;
const MUCH_LONGER = 24;
const TOO_FAR = 100;
/** Names that Fuse.js compares, about 4 µs each. */
const COMPARED = 60;
/** Names shorter than this are soon other names; from this length on two edits are a misspelling too. */
const SHORTEST = 6;
const LONG = 10;
/** What one edit takes off, as a share of the letters. */
const EDIT_COST = 1.5;

/** All names, by what can be compared quickly. */
interface Sieve {
  /** Number of the passage. */
  readonly places: Uint32Array;
  readonly letters: Uint32Array;
  readonly lengths: Uint8Array;
}

/** The sieve of a collection; filled when it is first asked. */
export function createNameSieve({ documentOf, fieldOf }: Collection, names: Names): NameSieve {
  let all: Sieve | undefined;
  const fill = (): Sieve => {
    const places = Uint32Array.from(fieldOf.keys()).filter((passage) => names.keyOf(passage) !== '');
    const keys = Array.from(places, names.keyOf);
    const lengths = Uint8Array.from(keys, ({ length }) => Math.min(255, length));
    return { places, letters: Uint32Array.from(keys, lettersOf), lengths };
  };
  return {
    nearest(key) {
      all ??= fill();
      return nearest(all, editsFrom(key), key.length);
    },
    misspelt(key) {
      const found = new Map<number, Named>();
      if (key.length < SHORTEST) return found;
      all ??= fill();
      const { places, letters, lengths } = all;
      const most = key.length < LONG ? 1 : 2;
      const edits = wholeEdits(key);
      for (let at = 0; at < places.length; at += 1) {
        if (Math.abs((lengths[at] as number) - key.length) > most) continue;
        if (edits.atLeast(letters[at] as number) > most) continue;
        const passage = places[at] as number;
        const count = edits.of(names.keyOf(passage));
        if (count > most) continue;
        const document = documentOf[passage] as number;
        const fit = 1 - (EDIT_COST * count) / key.length;
        const same = count === 0 ? names.match(passage, key) : null;
        keepBest(found, same ?? { document, passage, fit, how: 'misspelt', ranges: [] });
      }
      return found;
    },
  };
}

/** Edits between whole names, also longer ones than are compared at once: by their beginnings and ends. */
function wholeEdits(key: string) {
  const [begin, end] = [editsFrom(key), editsFrom(key.slice(-LONGEST_COMPARED))];
  return {
    atLeast: begin.atLeast,
    of: (name: string) =>
      Math.max(
        begin.whole(name),
        name.length > LONGEST_COMPARED ? end.whole(name.slice(-LONGEST_COMPARED)) : 0,
      ),
  };
}

/** The passages of the names that come nearest by their letters and length, at most `COMPARED`. */
function nearest({ places, letters, lengths }: Sieve, edits: Edits, length: number): number[] {
  const far = new Uint8Array(places.length).fill(TOO_FAR);
  const counts = new Uint32Array(TOO_FAR + 1);
  for (let at = 0; at < places.length; at += 1) {
    const longer = (lengths[at] as number) - length;
    if (longer < -MISSING || longer > MUCH_LONGER) continue;
    const missing = edits.atLeastBeginning(letters[at] as number);
    if (missing > MISSING) continue;
    const distance = missing * 4 + Math.abs(longer);
    far[at] = distance;
    counts[distance] = (counts[distance] as number) + 1;
  }
  let limit = 0;
  for (
    let count = counts[0] as number;
    limit < TOO_FAR - 1 && count < COMPARED;
    count += counts[limit] as number
  )
    limit += 1;
  return [...places.filter((_, at) => (far[at] as number) <= limit)].slice(0, COMPARED);
}
