import { describe, expect, it } from 'vitest';
import { compileCards } from '../../../core/guidance/compile/cards.ts';
import { GuidanceError } from '../../../core/guidance/compile/problem.ts';
import { cardFile, TABLE } from './files.ts';

/** What the writer of a broken card reads. */
function problems(...files: Parameters<typeof compileCards>[0]): string {
  try {
    compileCards(files, TABLE);
  } catch (error) {
    if (error instanceof GuidanceError) return error.message;
    throw error;
  }
  return '';
}

describe('compileCards', () => {
  it('makes a card of its parts, with links from the table', () => {
    const [card] = compileCards([cardFile({ sources: '["K-Q4 (niet gelezen)"]' })], TABLE);
    expect(card).toMatchObject({
      id: 'eis-voorbeeld',
      obligation: { answer: 'nee' },
      signals: [
        { phrase: 'voorbeeldtoets', strength: 'sterk' },
        { phrase: 'gevolgen voor voorbeelden', strength: 'middel' },
      ],
      sources: [{ label: 'KCBR · vraag 4', url: 'https://www.kcbr.nl/vraag-4', seen: false }],
      body: {
        short: ['De toets laat ', { strong: ['vooraf'] }, ' zien wat je plan doet.'],
        questions: [['Wie raakt dit?'], ['Wie weet dat ', { em: ['beter'] }, '?']],
        steps: [['Zet het op een rij.'], ['Vraag tegenspraak.'], ['Schrijf op wat je deed.']],
      },
    });
  });

  it.each([
    ['a missing field', { title: '' }, /eis-voorbeeld\.md:\d+ {2}title:/],
    ['an unknown field', { kleur: 'rood' }, /eis-voorbeeld\.md:\d+ {2}kleur:/],
    ['a wrong kind', { kind: 'gedicht' }, /eis-voorbeeld\.md:4 {2}kind:/],
    ['a bad date', { checked: 'gisteren' }, /eis-voorbeeld\.md:14 {2}checked: Een datum is/],
    ['a source that is not in the table', { sources: '[K-WEG]' }, /:13 {2}bron "K-WEG" staat niet/],
    ['a condition without its words', { verplicht: 'onder voorwaarde' }, /voorwaarde: Een voorwaarde hoort/],
    ['a related card that does not exist', { related: '[eis-weg]' }, /de kaart "eis-weg" bestaat niet/],
    ['broken YAML', { title: '"open' }, /eis-voorbeeld\.md:\d+ /],
  ])('names file and line of %s', (_, head: Record<string, string>, message) => {
    expect(problems(cardFile(head))).toMatch(message);
  });

  it.each([
    ['a missing part', '## Kort\nX.\n', 'het deel "Vraag jezelf af" ontbreekt'],
    ['an unknown heading', '## Kort\nX.\n\n## Verhaal\nY.\n', ':20  onbekende kop "Verhaal"'],
    ['a link in the text', '## Kort\n[klik](https://x.example)\n', ':18  opmaak "link" kan niet'],
    ['HTML in the text', '## Kort\nDit <b>is</b> vet.\n', ':18  opmaak "html" kan niet'],
    ['text before the first heading', 'Hallo.\n', ':17  tekst vóór de eerste kop'],
  ])('names file and line of %s', (_, body, message) => {
    expect(problems(cardFile({}, body))).toContain(message);
  });

  it('refuses an answer of more than 300 characters', () => {
    const { text, path } = cardFile();
    const long = text.replace('De toets laat', 'De toets laat '.repeat(30));
    expect(problems({ path, text: long })).toMatch(/:17 {2}"Kort" heeft \d+ tekens; hooguit 300/);
  });

  it('refuses two cards with one id, and a file that is named otherwise', () => {
    const copy = { ...cardFile(), path: 'gids/eis-voorbeeld.md' };
    expect(problems(cardFile(), copy)).toContain('staat ook in eisen/eis-voorbeeld.md');
    expect(problems({ ...cardFile(), path: 'eisen/eis-ander.md' })).toContain('is niet de bestandsnaam');
  });

  it('tells all problems at once', () => {
    const message = problems(cardFile({ kind: 'gedicht' }), cardFile({ id: 'eis-twee', family: 'weg' }));
    expect(message).toContain('eis-voorbeeld.md');
    expect(message).toContain('eis-twee.md');
  });
});
