import { describe, expect, it } from 'vitest';
import type { Survey } from '../../../core/advice/adviser.ts';
import { THEMES } from '../../../core/advice/themes.ts';
import { type Block, createSurveyor } from '../../../core/compass/coverage.ts';

const themeOf = (question: number) => THEMES.findIndex((theme) => theme.question === question);
/** Says what the text names: "vraag 2" is about a question, "kaart x" calls for a card. */
const survey = ({ text }: { text: string }): Survey => ({
  themes: [...text.matchAll(/vraag (\d)/g)].map(([, number]) => ({
    theme: themeOf(Number(number)),
    chance: 0.9,
  })),
  cards: [...text.matchAll(/kaart (\w+)/g)].map(([, id]) => ({
    id: id ?? '',
    worth: text.length / 10,
  })),
});
const paragraph = (text: string): Block => ({ text: text.padEnd(30, '.'), level: 0 });
const heading = (text: string, level = 1): Block => ({ text, level });

describe('the coverage of a draft', () => {
  const { survey: take } = createSurveyor({ survey });

  it('says per question in which passages, under which headings', () => {
    const { questions } = take(
      [
        heading('1 Inleiding'),
        paragraph('vraag 1'),
        heading('2 Keuze'),
        heading('2.1 Doel', 2),
        paragraph('vraag 2'),
      ],
      'doc-mvt',
    );
    expect(questions.map(({ passages }) => passages.length)).toEqual([0, 1, 1, 0, 0, 0]);
    expect(questions[2]?.passages[0]).toMatchObject({ block: 4, headings: ['2 Keuze', '2.1 Doel'] });
  });

  it('fills a petal more with each passage, and never past its edge', () => {
    const fill = (count: number) =>
      take(
        Array.from({ length: count }, () => paragraph('vraag 3')),
        null,
      ).questions[3]?.fill ?? 0;
    expect(fill(0)).toBe(0);
    expect(fill(1)).toBeLessThan(fill(2));
    expect(fill(500)).toBeLessThanOrEqual(1);
  });

  it('names the passages that call for a card, strongest first', () => {
    const { cards } = take([paragraph('kaart a'), paragraph('kaart a, en dat nog eens uitgebreid')], null);
    expect(cards.get('a')?.passages.map(({ block }) => block)).toEqual([1, 0]);
  });

  it('names five passages that call for a card at most, the strongest ones', () => {
    const blocks = Array.from({ length: 9 }, (_, at) => paragraph(`kaart a ${'!'.repeat(at * 10)}`));
    const { cards } = take(blocks, null);
    expect(cards.get('a')?.passages.map(({ block }) => block)).toEqual([8, 7, 6, 5, 4]);
  });

  it('reads a passage once, and after an edit only the one that changed', () => {
    const read: string[] = [];
    const counting = createSurveyor({
      survey: (passage) => {
        read.push(passage.text);
        return survey(passage);
      },
    });
    const blocks = [paragraph('vraag 1'), paragraph('vraag 2'), paragraph('vraag 3')];
    counting.survey(blocks, 'doc-mvt');
    expect(read).toHaveLength(3);
    counting.survey(blocks.with(1, paragraph('vraag 4')), 'doc-mvt');
    expect(read.slice(3)).toEqual([paragraph('vraag 4').text]);
  });

  it('reads ahead for as long as it may, and then says that all is read', () => {
    let reads = 0;
    const ahead = createSurveyor({
      survey: (passage) => {
        reads += 1;
        return survey(passage);
      },
    });
    const blocks = [paragraph('vraag 1'), paragraph('vraag 2'), paragraph('vraag 3')];
    let left = 2;
    const goOn = ahead.readAhead(blocks, null);
    expect(goOn(() => left-- > 0)).toBe(false);
    expect(reads).toBe(2);
    expect(goOn(() => true)).toBe(true);
    ahead.survey(blocks, null);
    expect(reads).toBe(3);
    // What says the same is known, whatever it is in; then nothing has to be allowed.
    expect(ahead.readAhead(structuredClone(blocks), null)(() => false)).toBe(true);
  });
});
