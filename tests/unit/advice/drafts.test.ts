import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../scripts/library.ts';
import { type DraftOutcome, evaluateDrafts } from '../../evaluation/drafts.ts';

type Part = 'helped' | 'quiet' | 'wrong' | 'questions' | 'called' | 'left';

/**
 * Floors well below what holds now (docs/advice.md), so that weights or rules that go bad are noticed; they
 * are no aims.
 */
describe('our own drafts, as a reader expected', async () => {
  const outcomes = await evaluateDrafts(await readLibrary());
  const share = (part: Part) => {
    const [count, of] = outcomes.reduce(
      ([a, b], one: DraftOutcome) => [a + one[part][0], b + one[part][1]],
      [0, 0],
    );
    return count / of;
  };

  it('are ten, of which nine at least are taken for what they are', () => {
    expect(outcomes).toHaveLength(10);
    expect(outcomes.filter(({ docType }) => docType).length).toBeGreaterThanOrEqual(9);
  });

  it('get a helpful card beside most passages, and seldom one that is out of place', () => {
    expect(share('helped')).toBeGreaterThan(0.6);
    expect(share('wrong')).toBeLessThan(0.08);
  });

  it('show in the Kompas what they say and what they call for', () => {
    expect(share('questions')).toBeGreaterThan(0.7);
    expect(share('called')).toBeGreaterThan(0.65);
    expect(share('left')).toBe(1);
  });
});
