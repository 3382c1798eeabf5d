/** Relevance by id: 1 to 3, 3 is what was meant; an id that is absent is worth nothing. */
export type Grades = Readonly<Record<string, number>>;

/**
 * Normalised discounted cumulative gain over the first `depth` ids, 0 to 1: gain 2^grade − 1,
 * discount log2(rank + 1) (Burges et al. 2005). Zero when nothing is relevant.
 */
export function ndcg(ids: readonly string[], grades: Grades, depth: number): number {
  const ideal = Object.values(grades).sort((a, b) => b - a);
  const best = discountedGain(ideal.slice(0, depth));
  return best === 0 ? 0 : discountedGain(ids.slice(0, depth).map((id) => gradeOf(id, grades))) / best;
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** 1 divided by the rank of the first id of at least grade `least`; zero when there is none. */
export function reciprocalRank(ids: readonly string[], grades: Grades, least = 3): number {
  const place = ids.findIndex((id) => gradeOf(id, grades) >= least);
  return place === -1 ? 0 : 1 / (place + 1);
}

/** 1 when one of the first `depth` ids has at least grade `least`, else 0. */
export function success(ids: readonly string[], grades: Grades, depth: number, least = 3): number {
  return ids.slice(0, depth).some((id) => gradeOf(id, grades) >= least) ? 1 : 0;
}

function gradeOf(id: string, grades: Grades): number {
  return Object.hasOwn(grades, id) ? (grades[id] ?? 0) : 0;
}

/** The mean; null, not zero, when there is nothing to take it of. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that at least `share` (0 to 1) of all values do not exceed; null without values. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Rounds to `digits` decimals, for reading; null stays null. */
export function rounded(value: number | null, digits = 4): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}
