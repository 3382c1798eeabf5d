import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatch, countText, NO_TEXT, type TextBlock } from '../../../core/drafting/text.ts';
import { changesOf } from '../../../core/drafting/text-change.ts';

const block = fc.record({ text: fc.constantFrom('Een', 'Twee', 'Drie', 'Vier'), level: fc.nat({ max: 2 }) });
const blocks = fc.array(block, { maxLength: 12 });

describe('changesOf', () => {
  test('gives patches that make one text of another, and ends with a whole one', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.boolean(), (before, after, cut) => {
        const patches = [...changesOf(before, after, cut)];
        const text = patches.reduce(applyPatch, { ...NO_TEXT, blocks: before });
        expect(text.blocks).toEqual(after);
        expect(patches.map(({ whole }) => whole)).toEqual(patches.map((_, at) => at === patches.length - 1));
        expect(patches.every((patch) => patch.cut === cut)).toBe(true);
        if (JSON.stringify(before) === JSON.stringify(after)) expect(patches).toEqual([]);
      }),
    );
  });

  test('sends what was typed and nothing else', () => {
    const before = Array.from({ length: 100 }, (_, at) => ({ text: `Alinea ${at}`, level: 0 }));
    const typed = before.with(7, { text: 'Anders', level: 0 }).with(80, { text: 'Ook', level: 0 });
    expect([...changesOf(before, typed, false)]).toMatchObject([
      { from: 7, removed: 1, blocks: [{ text: 'Anders' }] },
      { from: 80, removed: 1, blocks: [{ text: 'Ook' }] },
    ]);
    const added = before.toSpliced(50, 0, { text: 'Nieuw', level: 0 });
    expect([...changesOf(before, added, false)]).toMatchObject([
      { from: 50, removed: 0, blocks: [{ text: 'Nieuw' }] },
    ]);
  });

  test('sends a large text in parts, and of a block its text and level alone', () => {
    const large = Array.from({ length: 1_000 }, (_, at) => ({
      text: `${at} `.repeat(300),
      level: 0,
      node: {},
    }));
    const patches = [...changesOf([], large, false)];
    expect(patches.length).toBeGreaterThan(10);
    for (const patch of patches) expect(JSON.stringify(patch).length).toBeLessThan(100_000);
    expect(patches.reduce(applyPatch, NO_TEXT).blocks).toEqual(
      large.map(({ text, level }) => ({ text, level })),
    );
  });
});

describe('applyPatch', () => {
  test('leaves the text before it as it was, and takes numbers outside it as its ends', () => {
    const one: TextBlock = { text: 'Een', level: 0 };
    const text = { ...NO_TEXT, blocks: [one] };
    const patch = { from: -5, removed: -1, blocks: [{ text: 'Twee', level: 0 }], cut: false, whole: true };
    expect(applyPatch(text, patch).blocks.map((block) => block.text)).toEqual(['Twee', 'Een']);
    expect(applyPatch(text, { ...patch, from: 99, removed: 99 }).blocks).toHaveLength(2);
    expect(text.blocks).toEqual([one]);
  });
});

test('countText counts words by the spaces between them', () => {
  const blocks = [
    { text: 'Een kop', level: 1 },
    { text: 'Een alinea\nop twee regels.', level: 0 },
  ];
  expect(countText({ ...NO_TEXT, blocks })).toEqual({ blocks: 2, words: 7, characters: 33 });
});
