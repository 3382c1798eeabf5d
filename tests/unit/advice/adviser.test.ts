import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdviser } from '../../../core/advice/adviser.ts';
import { readLibrary } from '../../../scripts/library.ts';

describe('the adviser', async () => {
  const library = await readLibrary();
  const { advise, survey } = createAdviser(library);
  const ids = (text: string, headings: string[] = [], docType: string | null = null) =>
    advise({ text, headings }, docType).map(({ cardId }) => cardId);

  it('shows the card that a sentence calls for, first, with the words that call for it', () => {
    const [first] = advise(
      { text: 'De gemeente gaat persoonsgegevens van inwoners koppelen.', headings: [] },
      'doc-mvt',
    );
    expect(first?.cardId).toBe('eis-dpia');
    const [reason] = first?.reasons ?? [];
    expect(reason?.kind).toBe('words');
    expect(reason?.kind === 'words' && reason.marks[0]).toEqual({
      quote: 'persoonsgegevens',
      ranges: [[17, 33]],
    });
  });

  it('knows words in other forms, split and in another order', () => {
    expect(ids('Hun gegevens worden straks verwerkt door de dienst.')).toContain('eis-dpia');
    expect(ids('De uitvoering wordt later betrokken.')).toContain('uitv-vroeg-betrekken');
    expect(ids('Wat het de bedrijven aan regeldruk kost, is berekend.')).toContain('eis-regeldruk');
  });

  it('takes words of different sentences for different things', () => {
    const called = (text: string) => survey({ text, headings: [] }, null).cards.map(({ id }) => id);
    expect(called('Wij gaan bestanden van de dienst koppelen.')).toContain('eis-dpia');
    expect(called('Wij leggen bestanden aan. Het koppelen van wagons gaat door.')).not.toContain('eis-dpia');
  });

  it('names words that stand apart as what they are', () => {
    const [first] = advise({ text: 'Zij gaan bestanden van twee diensten koppelen.', headings: [] }, null);
    expect(first?.reasons[0]).toMatchObject({ marks: [{ quote: 'bestanden … koppelen' }] });
  });

  it('uses the heading above the passage, and says so', () => {
    const headings = ['1 Inleiding', '9 Evaluatie van de wet'];
    const advice = advise({ text: 'Dit gebeurt na vijf jaar.', headings }, null);
    expect(advice.map(({ cardId }) => cardId)).toContain('eis-evaluatie');
    for (const { reasons } of advice) {
      expect(reasons[0]).toMatchObject({ kind: 'heading', heading: '9 Evaluatie van de wet' });
    }
  });

  it('lets one signal do in a sentence, but not in a long passage about something else', () => {
    const sentence = 'Een oordeel van ATR volgt.';
    expect(ids(sentence)).toContain('eis-atr');
    const long = `${'De haven ligt aan zee en het water is er diep genoeg voor grote schepen. '.repeat(6)}${sentence}`;
    expect(ids(long)).not.toContain('eis-atr');
  });

  it('shows nothing when nothing helps', () => {
    expect(ids('Morgen schijnt de zon en gaan we met de hond naar het strand.')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('shows at most five cards, and the same ones for the same text', () => {
    const text = library.cards.flatMap(({ signals }) => signals.map(({ phrase }) => phrase)).join(', ');
    expect(ids(text)).toHaveLength(5);
    expect(ids(text)).toEqual(ids(text));
  });

  it('never throws, and marks only words that stand in the passage', () => {
    const words = fc.constantFrom(
      'persoonsgegevens',
      'uitvoering',
      'de',
      'regeldruk',
      '\u0000',
      '<b>',
      'évaluatie',
      '(.*)+$',
    );
    fc.assert(
      fc.property(fc.array(words), fc.string(), (known, noise) => {
        const text = `${known.join(' ')} ${noise}`;
        const flat = text.replace(/\s+/g, ' ');
        for (const { reasons } of advise({ text, headings: [noise] }, noise)) {
          for (const reason of reasons) {
            if (reason.kind === 'heading') continue;
            for (const { quote, ranges } of reason.marks) {
              for (const part of quote.split(' … ')) expect(flat).toContain(part);
              expect(
                ranges.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … '),
              ).toBe(quote);
            }
          }
        }
      }),
    );
  });

  it('ends in bounded time on one long word and on many', () => {
    expect(ids('x'.repeat(2_000))).toEqual([]);
    expect(ids('persoonsgegevens '.repeat(120))[0]).toBe('eis-dpia');
  });
});
