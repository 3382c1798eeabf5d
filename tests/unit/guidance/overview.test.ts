import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../core/guidance/compile/library.ts';
import { listCards } from '../../../scripts/guidance/list.ts';
import { describeLibrary } from '../../../scripts/guidance/report/describe.ts';
import { staleCards } from '../../../scripts/guidance/stale.ts';
import { cardFile, guidance } from './files.ts';

const cardsOf = (...heads: Parameters<typeof cardFile>[0][]) =>
  compileLibrary(guidance(heads.map((head) => cardFile(head)))).cards.map(({ card }) => card);

describe('list', () => {
  it('lays cards out in columns', () => {
    const [header, row, count] = listCards(cardsOf({})).split('\n');
    expect(row).toBe('eis-voorbeeld  Voorbeeldtoets  toets  bevestigd  2026-11-23  4');
    expect(header?.indexOf('titel')).toBe(row?.indexOf('Voorbeeldtoets'));
    expect(count).toBe('1 kaart');
  });
});

describe('stale', () => {
  const cards = cardsOf(
    { id: 'eis-jong', checked: '2026-05-31' },
    { id: 'eis-oud', checked: '2026-05-01' },
    { id: 'eis-ouder', checked: '2025-11-23' },
  );
  const stale = (months: number, today: string) =>
    staleCards(cards, months, new Date(today)).map(({ id }) => id);

  it('gives what is older than so many months, oldest first', () => {
    expect(stale(6, '2026-11-23')).toEqual(['eis-ouder', 'eis-oud']);
    expect(stale(12, '2026-11-23')).toEqual([]);
    expect(stale(12, '2026-11-24')).toEqual(['eis-ouder']);
  });

  it('takes the last day of a shorter month', () => {
    expect(staleCards(cardsOf({ checked: '2026-02-28' }), 6, new Date('2026-08-31'))).toEqual([]);
    expect(staleCards(cardsOf({ checked: '2026-02-27' }), 6, new Date('2026-08-31'))).toHaveLength(1);
  });
});

describe('the overview in docs', () => {
  const files = guidance(
    [
      cardFile({ aliases: '[uitv-voorbeeld]' }),
      cardFile({ id: 'eis-twee', title: 'Twee', sources: '["K-Q4 (niet gelezen)"]', status: 'deels' }),
      cardFile({
        id: 'eis-drie',
        title: 'Drie',
        status: 'te controleren',
        twijfel: 'Twee pagina’s verschillen.',
      }),
      cardFile({ id: 'eis-vier', title: 'Vier', status: 'deels' }),
    ],
    {},
    { cards: ['eis-voorbeeld', 'eis-twee', 'eis-weg'], aliases: { 'uitv-voorbeeld': 'eis-voorbeeld' } },
  );
  const text = describeLibrary(compileLibrary(files));

  it('tells how much of the topics has a card', () => {
    expect(text).toContain('3 van de 4 onderwerpen');
    expect(text).toContain('Nog zonder kaart: `eis-weg`.');
    expect(text).toContain('Kaarten buiten die lijst: `eis-drie`, `eis-vier`.');
    expect(text).toContain('- `uitv-voorbeeld` is `eis-voorbeeld`');
  });

  it('names every card with status and sources, and links the sources', () => {
    expect(text).toContain(
      '| [Twee](../eisen/eis-twee.md) | eis-twee | toets | deels | 2026-11-23 | [K-Q4] (niet gelezen) |',
    );
    expect(text).toContain('[K-Q4]: <https://www.kcbr.nl/vraag-4>');
  });

  it('tells what is not certain, and why', () => {
    expect(text).toContain('| [Drie](../eisen/eis-drie.md) | Twee pagina’s verschillen. |');
    expect(text).toContain('| [Twee](../eisen/eis-twee.md) | Niet bij de bron gelezen: [K-Q4]. |');
    expect(text).toContain('| [Vier](../eisen/eis-vier.md) | De kaart zegt het niet; vul `twijfel` in. |');
  });

  it('is the same for the same library', () => {
    expect(describeLibrary(compileLibrary(files))).toBe(text);
  });
});
