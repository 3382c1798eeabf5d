/** So many searches are remembered. */
const MOST = 8;
/** A pasted paragraph is nothing to come back to. */
const LONGEST = 80;

/** Puts a search on top of the recent ones, once; what was typed further replaces its beginning. */
export function withRecent(recent: readonly string[], query: string): readonly string[] {
  const added = query.trim();
  if (added === '' || added.length > LONGEST) return recent;
  const key = added.toLowerCase();
  const others = recent.filter((one) => !key.startsWith(one.toLowerCase()));
  return [added, ...others].slice(0, MOST);
}
