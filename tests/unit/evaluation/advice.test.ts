import { describe, expect, it } from 'vitest';
import { evaluateAdvice } from '../../evaluation/advice.ts';

const topics = { privacy: ['eis-dpia', 'eis-ap-advies'], uitvoering: ['eis-uitvoerbaarheid'] };
const shown = (...ids: string[]) => ids.map((cardId, at) => ({ cardId, score: -at, reasons: [] }));

describe('evaluateAdvice', () => {
  it('counts a topic once, the main one double, and what fits no topic as false', () => {
    const line = { text: 'x', topics: ['privacy', 'uitvoering'] };
    const { figures } = evaluateAdvice(
      [{ line, advice: shown('eis-dpia', 'eis-ap-advies', 'eis-anders'), ms: 1 }],
      topics,
    );
    // Gains 3, 0, 0 of at best 3 and 1 / log2(3).
    expect(figures).toMatchObject({ hit1: 1, hit3: 1, falseShare: 0.3333, ndcg5: 0.8262 });
  });

  it('wants no card where no topic is', () => {
    const none = { text: 'x', topics: ['none'] };
    const { figures } = evaluateAdvice(
      [
        { line: none, advice: [], ms: 1 },
        { line: none, advice: shown('eis-dpia'), ms: 3 },
      ],
      topics,
    );
    expect(figures).toMatchObject({ n: 2, hit1: null, noneQuiet: 0.5, falseShare: 1, p50ms: 1 });
  });
});
