import { describe, expect, it } from 'vitest';
import { withRecent } from '../../../core/search/recent.ts';

describe('recent searches', () => {
  it('come latest first, each once', () => {
    expect(withRecent(['dpia', 'atr'], 'ATR ')).toEqual(['ATR', 'dpia']);
  });

  it('lose a beginning that was typed further', () => {
    expect(withRecent(['regel', 'dpia'], 'regeldruk')).toEqual(['regeldruk', 'dpia']);
  });

  it('are at most eight, and hold no paragraph', () => {
    const eight = Array.from({ length: 8 }, (_, at) => `vraag ${at}`);
    expect(withRecent(eight, 'nog een')).toEqual(['nog een', ...eight.slice(0, 7)]);
    expect(withRecent(eight, 'x'.repeat(81))).toBe(eight);
  });
});
