import { describe, expect, it } from 'vitest';
import { chancesOf, loadModel, packModel, type WrittenModel } from '../../../core/advice/model.ts';
import { THEMES } from '../../../core/advice/themes.ts';
import { exampleOf, growingNumbers } from '../../../scripts/learn/examples.ts';
import { type Example, learn } from '../../../scripts/learn/softmax.ts';

const TRAINING = { rounds: 20, rate: 0.5, decay: 0.0005, fewest: 2 };
const themeOf = (id: string) => THEMES.findIndex((theme) => theme.id === id);
const example = (theme: string, ...keys: string[]): Example => {
  const target = new Float64Array(THEMES.length + 1);
  target[theme === 'none' ? THEMES.length : themeOf(theme)] = 1;
  return { cues: keys.map((key) => ({ key, weight: 1 })), target };
};
const examples = Array.from({ length: 10 }, () => [
  example('privacy', 'w:gegeven', 'w:koppel'),
  example('evaluatie', 'w:evaluer', 'w:jar'),
  example('none', 'w:jar'),
]).flat();

/** What a model says of some cues: the likeliest theme, or "none". */
function likeliest(written: WrittenModel, ...keys: string[]): string {
  const model = loadModel(packModel(written));
  const cues = keys.flatMap((key) => {
    const number = model.numberOf(key);
    return number === undefined ? [] : [{ number, kind: 'word' as const, weight: 1, range: null }];
  });
  const chances = chancesOf(model.score(cues));
  return THEMES[chances.indexOf(Math.max(...chances))]?.id ?? 'none';
}

describe('the learner', () => {
  it('learns what words speak for, and that some speak for nothing', () => {
    const learned = learn(examples, TRAINING);
    expect(likeliest(learned, 'w:koppel')).toBe('privacy');
    expect(likeliest(learned, 'w:evaluer', 'w:jar')).toBe('evaluatie');
    expect(likeliest(learned, 'w:jar')).toBe('none');
  });

  it('learns the same from the same examples', () => {
    expect(learn(examples, TRAINING)).toEqual(learn(examples, TRAINING));
  });

  it('leaves out what is too rare to tell', () => {
    const learned = learn([...examples, example('privacy', 'w:eenmalig')], TRAINING);
    expect(learned.cues).not.toHaveProperty('w:eenmalig');
  });

  it('keeps what was learned before when it goes on with something else', () => {
    const before = learn(examples, TRAINING);
    const more = Array.from({ length: 10 }, () => example('financien', 'w:kost'));
    const after = learn(more, { ...TRAINING, rounds: 8 }, before);
    expect(likeliest(after, 'w:koppel')).toBe('privacy');
    expect(likeliest(after, 'w:kost')).toBe('financien');
  });
});

describe('a model', () => {
  it('says the same after packing, in steps of a twentieth and within its reach', () => {
    const model = loadModel(
      packModel({ cues: { 'w:a': { privacy: 1.23, none: -99 }, 'p:in de': { europa: 2 } } }),
    );
    const number = model.numberOf('w:a') ?? -1;
    expect(model.weightOf({ number }, themeOf('privacy'))).toBeCloseTo(1.25);
    expect(model.weightOf({ number }, THEMES.length)).toBeCloseTo(-6.35);
    expect(model.weightOf({ number }, themeOf('europa'))).toBe(0);
    expect(model.pairOf('in', 'de')).toBe(model.numberOf('p:in de'));
    expect(model.pairOf('in', 'het')).toBeUndefined();
  });

  it('has chances that add up to one', () => {
    const chances = chancesOf(Float64Array.of(1000, 1000, -1000));
    expect([...chances]).toEqual([0.5, 0.5, 0]);
  });
});

describe('an example', () => {
  it('weighs the main topic most, and knows its cues by their keys', () => {
    const numbers = growingNumbers();
    const read = () => ({
      cues: [{ number: numbers.numberOf('w:kost'), kind: 'word', weight: 0.4, range: null }],
    });
    const line = { text: 'Kosten.', topics: ['financien', 'regeldruk'] };
    const { cues, target } = exampleOf(line, read as never, numbers);
    expect(cues).toEqual([{ key: 'w:kost', weight: 0.4 }]);
    expect(target[themeOf('financien')]).toBeCloseTo(0.7);
    expect(target[themeOf('regeldruk')]).toBeCloseTo(0.3);
    expect(() => exampleOf({ ...line, topics: ['onzin'] }, read as never, numbers)).toThrow('onzin');
  });
});
