import type { CardFile } from '../../../core/guidance/compile/card.ts';
import type { GuidanceFiles } from '../../../core/guidance/compile/library.ts';

/** A table of links with one page. */
export const TABLE: CardFile = {
  path: 'bronnen.yaml',
  text: 'K-Q4: { label: "KCBR · vraag 4", url: "https://www.kcbr.nl/vraag-4", dated: "2023-03-28" }\n',
};

const HEAD: Readonly<Record<string, string>> = {
  id: 'eis-voorbeeld',
  title: 'Voorbeeldtoets',
  kind: 'toets',
  family: 'beleidskompas',
  questions: '[4]',
  stages: '[concept]',
  documents: '[doc-mvt]',
  verplicht: 'nee',
  terms: '[voorbeeldtoets, VT]',
  signals: '{ sterk: [voorbeeldtoets], middel: [gevolgen voor voorbeelden] }',
  related: '[]',
  sources: '[K-Q4]',
  checked: '2026-11-23',
  status: 'bevestigd',
};

const BODY = `## Kort
De toets laat **vooraf** zien wat je plan doet.

## Vraag jezelf af
- Wie raakt dit?
- Wie weet dat *beter*?

## Doe dit
1. Zet het op een rij.
2. Vraag tegenspraak.
3. Schrijf op wat je deed.
`;

/** A card file that compiles, with fields of its head replaced, or left out with an empty text. */
export function cardFile(head: Readonly<Record<string, string>> = {}, body: string = BODY): CardFile {
  const fields = Object.entries({ ...HEAD, ...head }).filter(([, value]) => value !== '');
  const lines = fields.map(([key, value]) => `${key}: ${value}`);
  return {
    path: `eisen/${head.id ?? HEAD.id}.md`,
    text: `---\n${lines.join('\n')}\n---\n${body}`,
  };
}

/** All guidance around some cards: what a test does not give is empty. */
export function guidance(
  cards: readonly CardFile[],
  texts: Readonly<Partial<Record<'sources' | 'glossary' | 'routes' | 'sharedTerms', string>>> = {},
  topics: GuidanceFiles['topics'] = { cards: [], aliases: {} },
): GuidanceFiles {
  const file = (path: string, text = '[]\n') => ({ path, text });
  return {
    cards,
    sources: file('bronnen.yaml', texts.sources ?? TABLE.text),
    glossary: file('begrippen.yaml', texts.glossary),
    routes: file('routes.yaml', texts.routes),
    sharedTerms: file('gedeelde-termen.yaml', texts.sharedTerms),
    topics,
  };
}

/** A body for `cardFile` with one step and one caution replaced. */
export function body(step: string, caution?: string): string {
  return BODY.replace('Vraag tegenspraak.', () => step) + (caution ? `\n## Let op\n${caution}\n` : '');
}
