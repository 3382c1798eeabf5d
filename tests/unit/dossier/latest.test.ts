import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../core/dossier/latest.ts';

describe('latestOnly', () => {
  it('writes the first and the last of a burst, and nothing in between', async () => {
    const written: number[] = [];
    const save = latestOnly(async (value: number) => {
      await Promise.resolve();
      written.push(value);
    });
    await Promise.all([save(1), save(2), save(3), save(4)]);
    expect(written).toEqual([1, 4]);
  });

  it('tells of a failure, and writes again after it', async () => {
    let full = true;
    const written: string[] = [];
    const save = latestOnly(async (value: string) => {
      if (full) throw new Error('full');
      written.push(value);
    });
    await expect(save('a')).rejects.toThrow('full');
    full = false;
    await save('b');
    expect(written).toEqual(['b']);
  });
});
