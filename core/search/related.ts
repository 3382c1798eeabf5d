import type { Collection } from './index/collection.ts';
import type { Ranked } from './ranking.ts';

/** What a document gets of the score of one that it is kept together with. */
const SHARE = 0.2;
/** The next in the list of related documents gets this much of what the one before it got. */
const NEXT = 0.8;
/** A document that is no confident answer passes on this much less. */
const UNSURE = 0.35;
/** So many of the best documents pass something on. */
const SOURCES = 10;

/** Lets good answers bring up others. */
export type Spread = (ranked: readonly Ranked[]) => Ranked[];

/**
 * Lets good answers bring up what their writers keep together with them: somebody who types "MvT" may want
 * "Eisen aan de toelichting" too, though that never says "MvT". What is found only in this way comes up
 * only beside a confident answer.
 */
export function createSpread({ documents }: Collection): Spread {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (ranked) => {
    const sources = ranked.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, SOURCES);
    const highest = sources[0]?.score ?? 0;
    const gains = new Map<string, { gain: number; from: Ranked }>();
    for (const source of sources) {
      const passed = (source.score ** 2 / highest) * SHARE * (source.confident ? 1 : UNSURE);
      byId.get(source.id)?.related.forEach((id, place) => {
        const known = gains.get(id);
        gains.set(id, { gain: (known?.gain ?? 0) + passed * NEXT ** place, from: known?.from ?? source });
      });
    }
    const lifted = ranked.map((one) => {
      const gain = gains.get(one.id)?.gain;
      if (gain === undefined) return one;
      gains.delete(one.id);
      return { ...one, score: one.score + gain };
    });
    const added = [...gains].flatMap(([id, { gain, from }]): Ranked[] => {
      const text = byId.get(from.id)?.passages[0]?.text;
      if (!from.confident || text === undefined) return [];
      const reason = () => ({ field: 'related' as const, text, ranges: [] });
      return [{ id, score: gain, confident: false, reason }];
    });
    return [...lifted, ...added];
  };
}
