import { describe, expect, it } from 'vitest';
import signs from '../../../assets/compass/helper-questions.json' with { type: 'json' };
import { createAdviser } from '../../../core/advice/adviser.ts';
import { questionCard } from '../../../core/advice/themes.ts';
import { checkQuestionsOf } from '../../../core/compass/check-questions.ts';
import { coverageOfDraft } from '../../../core/compass/draft-coverage.ts';
import { headingQuestions } from '../../../core/compass/heading-questions.ts';
import { helperQuestions } from '../../../core/compass/helper-questions.ts';
import type { Said } from '../../../core/compass/said.ts';
import { plain } from '../../../core/guidance/plain.ts';
import { readLibrary } from '../../../scripts/library.ts';

const library = await readLibrary();
const adviser = createAdviser(library);
const findCard = (id: string) => library.cards.find((card) => card.id === id);
const said = (block: number, text: string): Said => ({ block, text, headings: ['2 Aanleiding'] });

describe('the checkvragen', () => {
  it('stand under the questions where the Beleidskompas asks them', () => {
    expect([0, 1, 2, 3, 4, 5].map((question) => checkQuestionsOf(question).join(' '))).toEqual([
      '',
      'knowledge surroundings',
      'knowledge surroundings',
      'knowledge surroundings',
      'surroundings',
      '',
    ]);
  });
});

describe('a helper question', () => {
  const ask = (question: string, ...texts: string[]) =>
    helperQuestions(
      [[question]],
      texts.map((text, at) => said(at, text)),
      adviser,
    )[0];

  it('seems answered by the passage with most signs of it, in other forms too', () => {
    const found = ask(
      'Wat leerde de evaluatie van het huidige beleid?',
      'Het beleid is niet nieuw.',
      'Uit evaluaties blijkt dat de aanpak werkt.',
    );
    expect(found?.said?.block).toBe(1);
  });

  it('is silent without a passage, without a sign, and when nobody gave it signs', () => {
    expect(ask('Wat leerde de evaluatie van het huidige beleid?')?.said).toBeNull();
    const taught = 'Wat leerde de evaluatie van het huidige beleid?';
    expect(ask(taught, 'Het beleid werkt.', 'Na de evaluatie volgt een brief.')?.said).toBeNull();
    const agreed = 'Willen je belanghebbenden hetzelfde, en hoe weet je dat?';
    expect(ask(agreed, 'De kosten worden verdeeld over de gemeenten.')?.said).toBeNull();
    expect(ask('Wat leerde de evaluatie?', 'Uit de evaluatie blijkt iets.')?.said).toBeNull();
  });

  it('has signs for each question that the cards of the six ask', () => {
    const asked = [0, 1, 2, 3, 4, 5].flatMap((question) =>
      (findCard(questionCard(question))?.body.questions ?? []).map(plain),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(Object.keys(signs).sort()).toEqual(asked.sort());
  });
});

describe('a heading', () => {
  const announces = headingQuestions(adviser);

  it.each([
    ['4.2 Alternatieven en nuloptie', [3]],
    ['Gevolgen voor burgers', [4]],
    ['9. Advies en internetconsultatie', [0]],
    ['Last onder dwangsom', []],
    ['Rechten van betrokkenen', []],
    ['Noodzaak van de verwerking', []],
    ['', []],
  ])('%s announces %j', (heading, questions) => {
    expect(announces(heading)).toEqual(questions);
  });
});

describe('what a Verantwoording tells of a draft', () => {
  const passages = Array.from({ length: 20 }, (_, at) => said(at, `Passage ${at} `.repeat(100)));
  const told = coverageOfDraft({ questions: [{ question: 1, passages, fill: 1 }] }, [], findCard, adviser);

  it('has all six questions, with passages that are not too many and not too long', () => {
    expect(told.map(({ question }) => question)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(told[1]?.passages).toHaveLength(15);
    expect(told[1]?.passages[0]?.text.length).toBeLessThan(610);
    expect(told[1]?.passages[0]?.heading).toBe('2 Aanleiding');
  });

  it('asks the helper questions of the cards that the draft does not answer', () => {
    const asked = findCard('bk-doel')?.body.questions.length ?? 0;
    expect(asked).toBeGreaterThan(0);
    expect(told[2]?.openQuestions).toHaveLength(asked);
  });
});
