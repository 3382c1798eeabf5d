import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdviser } from '../../../core/advice/adviser.ts';
import { type Block, type Coverage, createSurveyor } from '../../../core/compass/coverage.ts';
import { readLibrary } from '../../../scripts/library.ts';

const SENTENCES = [
  'De gemeente gaat persoonsgegevens van inwoners koppelen.',
  'Het doel is dat binnen drie jaar het niet-gebruik halveert.',
  'De oorzaak van het probleem ligt in de ingewikkelde aanvraag.',
  'De uitvoering wordt later betrokken bij de uitvoerbaarheid.',
  'De regeldrukkosten voor bedrijven nemen toe met twee miljoen euro.',
  'Morgen schijnt de zon en gaan we met de hond naar het strand.',
  'De wet wordt binnen vijf jaar geëvalueerd op doeltreffendheid.',
  'Naast dit voorstel zijn twee alternatieven en de nuloptie onderzocht.',
];

const passage = fc.record({
  text: fc
    .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ maxLength: 40 })), { maxLength: 5 })
    .map((some) => some.join(' ')),
  headings: fc.array(fc.constantFrom('7 Uitvoering', '9 Evaluatie', 'I. Algemeen deel'), { maxLength: 2 }),
});
const docType = fc.constantFrom(null, 'doc-mvt', 'doc-kamerbrief');
const paragraph = fc.constantFrom(...SENTENCES).map((text): Block => ({ text, level: 0 }));

/** What is said per question and how much calls for each card, without where. */
function counts({ questions, cards }: Coverage) {
  return {
    questions: questions.map(({ fill, passages }) => [fill, passages.map(({ text }) => text).sort()]),
    cards: [...cards.values()]
      .map(({ id, most, total }) => [id, most.toFixed(6), total.toFixed(6)].join())
      .sort(),
  };
}

describe('advice', async () => {
  const library = await readLibrary();
  const adviser = createAdviser(library);

  it('is the same for the same passage, whatever was read in between', () => {
    fc.assert(
      fc.property(passage, fc.array(passage, { maxLength: 4 }), docType, (one, others, kind) => {
        const before = adviser.advise(one, kind);
        for (const other of others) adviser.advise(other, null);
        expect(adviser.advise(one, kind)).toEqual(before);
      }),
    );
    // Nor does it matter whether this adviser read anything before.
    const asked = { text: SENTENCES.join(' '), headings: [] };
    expect(createAdviser(library).advise(asked, 'doc-mvt')).toEqual(adviser.advise(asked, 'doc-mvt'));
  });

  it('leaves out what it is told to, and never shows more than five', () => {
    fc.assert(
      fc.property(passage, docType, fc.nat({ max: 4 }), (one, kind, at) => {
        const all = adviser.advise(one, kind).map(({ cardId }) => cardId);
        const gone = all[at] ?? '';
        const rest = adviser.advise(one, kind, new Set([gone])).map(({ cardId }) => cardId);
        expect(rest).not.toContain(gone);
        expect(rest.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('on a passage does not change with a paragraph elsewhere in the draft', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1 }), paragraph, fc.nat(), (blocks, added, seed) => {
        const at = seed % (blocks.length + 1);
        const take = createSurveyor(adviser).survey;
        const before = take(blocks, 'doc-mvt');
        const after = take(blocks.toSpliced(at, 0, added), 'doc-mvt');
        before.questions.forEach(({ passages }, question) => {
          const others = after.questions[question]?.passages.filter(({ block }) => block !== at);
          expect(others?.map(({ text }) => text)).toEqual(passages.map(({ text }) => text));
        });
        for (const [id, { most, total }] of before.cards) {
          expect(after.cards.get(id)?.most).toBeGreaterThanOrEqual(most);
          expect(after.cards.get(id)?.total).toBeGreaterThan(total - 1e-9);
        }
      }),
    );
  });

  it('on a whole draft does not depend on the order of its passages', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2 }), fc.nat(), fc.nat(), (blocks, one, other) => {
        const [a, b] = [one % blocks.length, other % blocks.length];
        const swapped = blocks.with(a, blocks[b] as Block).with(b, blocks[a] as Block);
        const take = createSurveyor(adviser).survey;
        expect(counts(take(swapped, null))).toEqual(counts(take(blocks, null)));
      }),
    );
  });
});

describe('a draft that is out to break things', async () => {
  const adviser = createAdviser(await readLibrary());
  const MUCH = 3_000_000;

  it.each([
    ['one word, over and over', 'persoonsgegevens '.repeat(MUCH / 17)],
    ['one compound without end', 'persoonsgegevensverwerking'.repeat(MUCH / 26)],
    ['one letter without end', 'x'.repeat(MUCH)],
    ['nothing but marks', '.,;:?! '.repeat(MUCH / 7)],
  ])('is read in bounded time: %s', (_, text) => {
    expect(adviser.advise({ text, headings: [text.slice(0, 200)] }, 'doc-mvt').length).toBeLessThanOrEqual(5);
  });

  it('is read passage by passage: 100,000 headings cost nothing, and each passage is read once', () => {
    let read = 0;
    const { survey: take } = createSurveyor({
      survey: (asked, kind) => {
        read += 1;
        return adviser.survey(asked, kind);
      },
    });
    const headings = Array.from({ length: 100_000 }, (_, at) => ({
      text: `${at} Uitvoering`,
      level: 1 + (at % 6),
    }));
    take(headings, 'doc-mvt');
    expect(read).toBe(0);
    const { cards } = take([...headings, { text: SENTENCES[0] ?? '', level: 0 }], 'doc-mvt');
    expect(read).toBe(1);
    expect(cards.has('eis-dpia')).toBe(true);
  });
});
