import { describe, expect, it } from 'vitest';
import { createAdviser } from '../../../core/advice/adviser.ts';
import { choose } from '../../../core/advice/choose.ts';
import type { PassageReading } from '../../../core/advice/reader.ts';
import { RULES } from '../../../core/advice/rules.ts';
import type { CardFamily } from '../../../core/guidance/card.ts';
import { readLibrary } from '../../../scripts/library.ts';

/** A reading in which the words call for these cards by themselves, the first most of all. */
function readingOf(cards: Readonly<Record<string, CardFamily>>): PassageReading {
  const evidence = Object.keys(cards).map((id, at) => {
    const here = { worth: 20 - at, strong: false, places: [] };
    return [id, { here, there: null, worth: here.worth }] as const;
  });
  const empty = { text: '', tokens: [], content: [], sentences: [] };
  return {
    passage: empty,
    heading: empty,
    cards: new Map(evidence),
    cues: [],
    families: new Map(Object.entries(cards)),
  };
}

const shown = (reading: PassageReading, without: readonly string[] = []) =>
  choose(reading, [], new Set(without)).map(({ cardId }) => cardId);

describe('the choice of cards', () => {
  const kompas = { a: 'beleidskompas', b: 'beleidskompas', c: 'beleidskompas', d: 'beleidskompas' } as const;

  it('lets the last of five of one family give way to the best of another', () => {
    const reading = readingOf({ ...kompas, e: 'beleidskompas', f: 'beleidskompas', g: 'gids', h: 'gids' });
    expect(shown(reading)).toEqual(['a', 'b', 'c', 'd', 'g']);
  });

  it('shows no more than two cards that only the heading calls for', () => {
    const reading = readingOf({ a: 'gids', b: 'gids', c: 'gids', d: 'gids' });
    const above = [...reading.cards].map(([id, { here, worth }]) => {
      const evidence = id === 'd' ? { here, there: null, worth } : { here: null, there: here, worth };
      return [id, evidence] as const;
    });
    expect(shown({ ...reading, cards: new Map(above) })).toEqual(['a', 'b', 'd']);
  });

  it('leaves five cards alone that are not all of one family, or have no other to give way to', () => {
    expect(shown(readingOf({ ...kompas, e: 'gids', f: 'programmas' }))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(shown(readingOf({ ...kompas, e: 'beleidskompas', f: 'beleidskompas' }))).toHaveLength(5);
    expect(shown(readingOf({ a: 'gids', b: 'gids' }))).toEqual(['a', 'b']);
  });

  it('lets a card that is left out make room for the next', () => {
    const reading = readingOf({ ...kompas, e: 'gids', f: 'gids' });
    expect(shown(reading, ['b'])).toEqual(['a', 'c', 'd', 'e', 'f']);
  });
});

describe('the choice from the library', async () => {
  const { advise, survey } = createAdviser(await readLibrary());
  const ids = (text: string, headings: string[] = [], without?: ReadonlySet<string>) =>
    advise({ text, headings }, null, without).map(({ cardId }) => cardId);

  it.each([
    [
      'norm-klokkenluiders',
      'De misstand is via de interne meldprocedure gemeld.',
      'De klokkenluider die dit via de interne meldprocedure meldde, is benadeeld.',
    ],
    [
      'norm-sociale-veiligheid',
      'Over de sociale veiligheid zijn afspraken gemaakt over aanspreken.',
      'Over ongewenste omgangsvormen zijn afspraken gemaakt over aanspreken.',
    ],
    [
      'norm-vertrouwenspersoon',
      'Er komt een vertrouwenspersoon voor alle medewerkers van het Rijk.',
      'Er is een vertrouwenspersoon integriteit voor wie een melding wil doen.',
    ],
  ])('shows %s only beside a strong signal in the passage itself', (id, weak, strong) => {
    expect(RULES.delicate.has(id)).toBe(true);
    const called = survey({ text: weak, headings: [] }, null).cards.map((card) => card.id);
    expect(called, 'its words do call for it').toContain(id);
    expect(ids(weak)).not.toContain(id);
    expect(ids(weak, [strong]), 'a heading is not enough').not.toContain(id);
    expect(ids(strong)).toContain(id);
  });

  it('puts another card of the subject in the place of one that is left out, if the words call for it', () => {
    const text =
      'Het advies van de Autoriteit Persoonsgegevens over het verwerken van persoonsgegevens volgt.';
    expect(ids(text)).toContain('eis-dpia');
    const others = ids(text, [], new Set(['eis-dpia']));
    expect(others).toContain('eis-ap-advies');
    expect(others).not.toContain('eis-dpia');
    const plain = 'Hun gegevens worden straks verwerkt door de dienst.';
    expect(ids(plain, [], new Set(['eis-dpia']))).not.toContain('eis-ap-advies');
  });
});
