import { describe, expect, it } from 'vitest';
import { mean, ndcg, percentile, reciprocalRank, rounded, success } from '../../evaluation/metrics.ts';

const grades = { a: 3, b: 2, c: 1 };

describe('ndcg', () => {
  it('is 1 for the ideal order and 0 for nothing relevant', () => {
    expect(ndcg(['a', 'b', 'c'], grades, 5)).toBe(1);
    expect(ndcg(['x', 'y'], grades, 5)).toBe(0);
    expect(ndcg(['x'], {}, 5)).toBe(0);
  });

  it('gains 2^grade − 1, discounted by log2 of the rank', () => {
    const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(ndcg(['b', 'a'], grades, 5)).toBeCloseTo((3 + 7 / Math.log2(3)) / ideal, 10);
  });

  it('looks no further than its depth', () => {
    expect(ndcg(['x', 'x', 'a'], grades, 2)).toBe(0);
  });

  it('takes no grade from the prototype', () => {
    expect(ndcg(['constructor', 'a'], { a: 3 }, 5)).toBeCloseTo(1 / Math.log2(3), 10);
  });
});

describe('rank figures', () => {
  it('count only what was meant', () => {
    expect(reciprocalRank(['b', 'a'], grades)).toBe(0.5);
    expect(reciprocalRank(['b'], grades)).toBe(0);
    expect(success(['b', 'c', 'a'], grades, 3)).toBe(1);
    expect(success(['b', 'c', 'a'], grades, 1)).toBe(0);
  });
});

describe('summaries', () => {
  it('have no mean or percentile of nothing', () => {
    expect(mean([])).toBeNull();
    expect(percentile([], 0.5)).toBeNull();
    expect(rounded(null)).toBeNull();
  });

  it('take the nearest rank', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
    expect(mean([1, 2])).toBe(1.5);
    expect(rounded(0.123456)).toBe(0.1235);
  });
});
