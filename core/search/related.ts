import type { Ranked } from './engine.ts';
import type { Collection } from './index/collection.ts';

/** What a document gets of the score of the best answer that it is kept together with. */
const SHARE = 0.12;
/** The next in the list of related documents gets this much of what the one before it got. */
const NEXT = 0.8;

/**
 * Lets the best answer bring up what its writers keep together with it: somebody who types "MvT" may want
 * "Eisen aan de toelichting" too, though that never says "MvT". Only an answer that is a confident one does.
 */
export function spread(ranked: readonly Ranked[], { documents }: Collection): Ranked[] {
  const best = ranked.reduce<Ranked | undefined>(
    (first, one) =>
      !first || one.score > first.score || (one.score === first.score && one.id < first.id) ? one : first,
    undefined,
  );
  if (!best?.confident) return [...ranked];
  const source = documents.find(({ id }) => id === best.id);
  const gains = new Map(source?.related.map((id, place) => [id, best.score * SHARE * NEXT ** place]));
  const title = source?.passages[0]?.text ?? '';
  const lifted = ranked.map((one) => {
    const gain = gains.get(one.id) ?? 0;
    gains.delete(one.id);
    return gain === 0 ? one : { ...one, score: one.score + gain };
  });
  const added = [...gains].map(
    ([id, score]): Ranked => ({
      id,
      score,
      confident: false,
      reason: () => ({ field: 'related', text: title, ranges: [] }),
    }),
  );
  return [...lifted, ...added];
}
