import { describe, expect, it } from 'vitest';
import { parseLines } from '../../evaluation/lines.ts';
import { parseSearchLine } from '../../evaluation/search-line.ts';

describe('parseLines', () => {
  it('reports broken lines by number and keeps the rest', () => {
    const text = [
      '\uFEFF{"query":"a","kind":"exact","relevant":{"x":3}}',
      '{"query":',
      '',
      '{"kind":"exact","relevant":{}}',
      '{"query":"b","kind":"none","relevant":{}}\r',
      '{"query":"c","kind":"none","relevant":{"x":4}}',
      'null',
    ].join('\n');
    const { lines, broken } = parseLines(text, parseSearchLine);
    expect(lines.map((line) => line.query)).toEqual(['a', 'b']);
    expect(broken.map((line) => line.number)).toEqual([2, 4, 6, 7]);
    expect(broken[1]?.message).toBe('"query" is not a text');
  });
});
