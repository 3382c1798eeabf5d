import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../core/guidance/compile/library.ts';
import { judge } from '../../../core/guidance/compile/quality/rules.ts';
import { body, cardFile, guidance } from './files.ts';

/** What the named rule finds, as `file:line message`. */
function findings(rule: string, ...files: Parameters<typeof guidance>): string[] {
  const judgement = judge(compileLibrary(guidance(...files))).find((one) => one.rule.name === rule);
  if (!judgement) throw new Error(`there is no rule "${rule}"`);
  return judgement.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const UNSEEN = { sources: '["K-Q4 (niet gelezen)"]', status: 'deels' };
const gids = (step: string, head = {}) =>
  cardFile({ id: 'gids-moed', terms: '[moed]', family: 'gids', ...head }, body(step));
const words = (count: number) => `${Array.from({ length: count }, (_, at) => `woord${at}`).join(' ')}.`;

describe('leesniveau', () => {
  it('takes a plain card', () => {
    expect(findings('leesniveau', [cardFile()])).toEqual([]);
  });
  it('refuses one long sentence, and names its line', () => {
    const [only, ...more] = findings('leesniveau', [cardFile({}, body(words(31)))]);
    expect(only).toMatch(/eis-voorbeeld\.md:26 zin van 31 woorden, hooguit 30/);
    expect(more).toEqual([]);
  });
  it('refuses a mean above 16, however short the list of people is', () => {
    const long = `## Kort\n${words(20)}\n\n## Vraag jezelf af\n- ${words(20)}\n- ${words(20)}\n\n## Doe dit\n1. ${words(20)}\n2. ${words(20)}\n3. ${words(20)}\n`;
    const people = '\n## Met wie\n- Jij.\n- Wij.\n- Zij.\n- Hij.\n- Ik.\n- U.\n';
    expect(findings('leesniveau', [cardFile({}, long + people)])).toEqual([
      expect.stringContaining('gemiddeld 20.0 woorden, hooguit 16'),
    ]);
  });
});

describe('plicht zonder bron', () => {
  const rule = 'plicht zonder bron';
  it('asks where a duty comes from', () => {
    expect(findings(rule, [cardFile(UNSEEN, body('Je moet dit melden.'))])).toEqual([
      expect.stringMatching(/:26 plicht zonder gelezen bron/),
    ]);
    expect(findings(rule, [cardFile({ ...UNSEEN, verplicht: 'ja' })])).toEqual([
      expect.stringMatching(/:9 verplicht: ja, zonder/),
    ]);
  });
  it.each([
    ['a source that was read', {}, 'Je moet dit melden.'],
    ['the norm named', UNSEEN, 'Volgens artikel 3 van de Awb moet je dit melden.'],
    ['a denial', UNSEEN, 'Dit is niet verplicht.'],
    ['a question', UNSEEN, 'Wat moet er anders?'],
  ])('is content with %s', (_, head, step) => {
    expect(findings(rule, [cardFile(head, body(step))])).toEqual([]);
  });
});

describe('plicht zonder norm', () => {
  it('asks a card with verplicht: ja for its norm', () => {
    const rule = 'plicht zonder norm';
    expect(findings(rule, [cardFile({ verplicht: 'ja' })])).toHaveLength(1);
    expect(findings(rule, [cardFile({ verplicht: 'ja' }, body('Lees aanwijzing 4.17.'))])).toEqual([]);
  });
});

describe('Gids verplicht', () => {
  const rule = 'Gids verplicht';
  it.each(['Nu moet je stoppen.', 'Een ambtenaar moet dit doen.', 'De Gids eist dat.'])(
    'refuses %j',
    (step) => {
      expect(findings(rule, [gids(step)])).toEqual([expect.stringContaining(step)]);
    },
  );
  it.each(['Wat zou je doen?', 'Volgens de Ambtenarenwet moet je zwijgen.', 'Het moet beter.'])(
    'takes %j',
    (step) => {
      expect(findings(rule, [gids(step)])).toEqual([]);
    },
  );
  it('refuses verplicht: ja, and leaves other cards alone', () => {
    expect(findings(rule, [gids('Kijk.', { verplicht: 'ja' })])).toHaveLength(1);
    expect(findings(rule, [cardFile({ verplicht: 'ja' }, body('Nu moet je stoppen.'))])).toEqual([]);
  });
});

describe('status', () => {
  it('is not bevestigd with an unread source', () => {
    expect(findings('status', [cardFile({ ...UNSEEN, status: 'bevestigd' })])).toHaveLength(1);
    expect(findings('status', [cardFile(UNSEEN)])).toEqual([]);
  });
  it('says what is not certain', () => {
    const rule = 'onverklaarde twijfel';
    expect(findings(rule, [cardFile({ status: 'deels' })])).toHaveLength(1);
    expect(findings(rule, [cardFile(UNSEEN)])).toEqual([]);
    expect(findings(rule, [cardFile({ status: 'deels', twijfel: 'De datum spreekt zich tegen.' })])).toEqual(
      [],
    );
  });
});

describe('ontbrekend deel', () => {
  const when = `${body('Kijk.')}\n## Wanneer\nVooraf.\n`;
  it('misses who and when on a card that is acted on', () => {
    expect(findings('ontbrekend deel', [cardFile()])).toEqual([expect.stringContaining('Met wie')]);
    expect(findings('ontbrekend deel', [cardFile({ kind: 'waarde' })])).toEqual([]);
    expect(findings('ontbrekend deel', [cardFile({}, when)])).toEqual([]);
  });
  it('misses the time of a period, and a strong signal', () => {
    const moments = '[{ relation: voor, step: besluit, period: P4W, source: K-Q4 }]';
    expect(findings('ontbrekend deel', [cardFile({ kind: 'norm', moments })])).toHaveLength(1);
    expect(findings('ontbrekend deel', [cardFile({ signals: '{ zwak: [toets] }' }, when)])).toEqual([
      expect.stringContaining('geen enkel sterk signaal'),
    ]);
  });
});

describe('bijna gelijke zinnen', () => {
  const rule = 'bijna gelijke zinnen';
  const SAME = 'Zet alle gevolgen voor burgers en bedrijven samen op een rij.';
  const pair = (a: string, b: string) => [
    cardFile({}, `## Kort\n${a}\n\n## Vraag jezelf af\n- Een?\n- Twee?\n\n## Doe dit\n1. A.\n2. B.\n3. C.\n`),
    cardFile(
      { id: 'eis-ander', terms: '[ander]' },
      `## Kort\n${b}\n\n## Vraag jezelf af\n- Drie?\n- Vier?\n\n## Doe dit\n1. D.\n2. E.\n3. F.\n`,
    ),
  ];
  it('finds a sentence that stands on another card, with both places', () => {
    expect(findings(rule, pair(SAME, SAME.replace('samen ', '')))).toEqual([
      expect.stringMatching(/eis-voorbeeld\.md:18 bijna gelijk aan eisen\/eis-ander\.md:18/),
    ]);
  });
  it.each([
    ['other words', SAME, 'Zet alle kosten voor gemeenten en provincies apart in een tabel.'],
    ['short sentences', 'Vraag het aan je collega.', 'Vraag het aan je collega.'],
  ])('leaves %s alone', (_, a, b) => {
    expect(findings(rule, pair(a, b))).toEqual([]);
  });
});

describe('gedeelde term', () => {
  const rule = 'gedeelde term';
  const cards = [cardFile(), cardFile({ id: 'eis-ander', terms: '[ander, Voorbeeld-toets, VT]' })];
  const pair = '[eis-voorbeeld, eis-ander]';
  it('refuses a term that two cards have', () => {
    expect(findings(rule, cards)).toEqual([
      expect.stringMatching(/eis-ander\.md:10 "VT" hoort bij 2 kaarten: eis-ander, eis-voorbeeld;/),
    ]);
  });
  it('takes it when the glossary names both, or when they may share it', () => {
    const glossary = `- { term: vt, expansion: toets, cards: ${pair} }`;
    expect(findings(rule, cards, { glossary })).toEqual([]);
    const sharedTerms = `- { cards: ${pair}, terms: [VT], reason: "Het stuk en de eis." }`;
    expect(findings(rule, cards, { sharedTerms })).toEqual([]);
  });
  it('does not take a third card', () => {
    const third = cardFile({ id: 'eis-derde', terms: '[VT]' });
    const sharedTerms = `- { cards: ${pair}, terms: [VT], reason: "Het stuk en de eis." }`;
    expect(findings(rule, [...cards, third], { sharedTerms })).toHaveLength(1);
  });
  it('tells which permission nobody uses', () => {
    const sharedTerms = `- { cards: ${pair}, terms: [VT, voorbeeldtoets], reason: "Het stuk en de eis." }`;
    expect(findings('overbodige gedeelde term', cards, { sharedTerms })).toEqual([
      'gedeelde-termen.yaml:1 "voorbeeldtoets" staat bij minder dan twee van deze kaarten',
    ]);
  });
});

describe('ongebruikte bron', () => {
  it('is a page that no card and no route leans on', () => {
    const page = '{ label: "Een pagina", url: "https://voorbeeld.nl" }';
    const sources = `K-Q4: ${page}\nK-OVER: ${page}\nK-ROUTE: ${page}\n`;
    const routes =
      '- { id: wet, title: Wet, steps: [{ id: een, title: Een, requirements: [], periods: [{ before: twee, minimum: P1M, firm: true, source: K-ROUTE }] }, { id: twee, title: Twee, requirements: [] }] }';
    expect(findings('ongebruikte bron', [cardFile()], { sources, routes })).toEqual([
      'bronnen.yaml:2 bron "K-OVER" wordt door geen kaart en geen route gebruikt',
    ]);
  });
});
