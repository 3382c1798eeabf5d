import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import {
  heading,
  list,
  paragraph,
  quote,
  root,
  strong,
  tasks,
  typed,
} from '../../../core/dossier/document/build.ts';
import { toHtml, toHtmlPage } from '../../../core/dossier/document/html.ts';
import { linked } from '../../../core/dossier/document/links.ts';
import { toMarkdown } from '../../../core/dossier/document/markdown.ts';
import { toPlain } from '../../../core/dossier/document/plain.ts';
import { readDossier } from '../../../core/dossier/dossier.ts';
import { cardClip, pinsClip } from '../../../core/dossier/export/clip.ts';
import { coverageOfPins } from '../../../core/dossier/export/coverage.ts';
import { dossierDocument } from '../../../core/dossier/export/dossier.ts';
import { verantwoording } from '../../../core/dossier/export/verantwoording.ts';
import { newRecord } from '../../../core/dossier/records/replica.ts';
import { stampAt } from '../../../core/dossier/records/stamp.ts';
import { isPlainHtml } from '../../../core/drafting/place.ts';
import { card, somePassage, somePin, texts } from './pins.ts';

const dossier = readDossier(newRecord('dossier', 'd', { name: 'Wet proactief' }, stampAt(1, 0, 'a')));
const content = { dossier, pins: [somePin(), somePassage()] };
const now = Date.UTC(2026, 10, 25, 12);
const findCard = (id: string) => (id === card.id ? card : undefined);

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
async function expectValid(html: string): Promise<void> {
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
}

/** The headings, items and links of Markdown, read back by another library than wrote it. */
function outline(markdown: string): string[] {
  const walk = (node: Nodes): string[] => {
    const inner = 'children' in node ? node.children.flatMap(walk) : [];
    if (node.type === 'heading') return [`h${node.depth} ${words(node)}`];
    if (node.type === 'listItem') return [`- ${words(node)}`];
    return node.type === 'link' ? [`→ ${node.url}`] : inner;
  };
  return walk(fromMarkdown(markdown));
}

function words(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

describe('copied text', () => {
  it('holds a card with its parts, source and date, plain and with headings and links', () => {
    const { text, html } = cardClip(card, texts);
    expect(text).toBe(`Eerste toets

Dit is de kern van Eerste toets.

Vraag jezelf af

- Wie?
- Wat?

Doe dit

1. Een
2. Twee
3. Drie

Bron: Bron van de toets – https://bron.example/

Gecontroleerd op 23 november 2026`);
    expect(html).toContain('<h2>Eerste toets</h2>');
    expect(html).toContain('<a href="https://bron.example/">Bron van de toets</a>');
  });

  it('holds a pin with its marks, note, labels, source and date', () => {
    const { text } = pinsClip([somePin()], texts);
    expect(text).toContain('☑ Wie?\n☐ Wat?');
    expect(text).toContain('> Notitie: Bel de FG, zie https://ap.example/x.');
    expect(text).toContain('Labels: urgent');
    expect(text).toContain(
      'Bron: Bron van de toets – https://bron.example/ · gecontroleerd op 23 november 2026',
    );
    expect(pinsClip([somePin({ note: '', 'label:urgent': false })], texts).text).not.toMatch(
      /Notitie|Labels|\n\n\n/,
    );
  });

  it('is HTML that may be put in a page, whatever the notes say', () => {
    for (const note of ['"><img src=x onerror=alert(1)>', 'https://a.example/"onmouseover="x', '<a b=c>'])
      expect(isPlainHtml(pinsClip([somePin({ note }), somePassage()], texts).html)).toBe(true);
    expect(isPlainHtml(cardClip(card, texts).html)).toBe(true);
  });

  it('holds a passage with its page and the day it was pinned', () => {
    const { text } = pinsClip([somePassage()], texts);
    expect(text).toContain('> De uitvoering wordt later betrokken.');
    expect(text).toContain('Bron: Stuk – https://schrijf.example/stuk · vastgepind op 18 november 2026');
  });
});

describe('a dossier as a document', () => {
  const document = dossierDocument(content, texts, { now, ids: true });

  it('is Markdown with its headings, lists and links in place', () => {
    expect(outline(toMarkdown(document))).toEqual([
      'h1 Wet proactief',
      'h2 Eerste toets',
      'h3 Vraag jezelf af',
      '- [x] Wie?',
      '- [ ] Wat?',
      'h3 Doe dit',
      '- Een',
      '- Twee',
      '- Drie',
      '→ https://ap.example/x',
      '→ https://bron.example/',
      'h2 Stuk',
      '→ https://schrijf.example/stuk',
    ]);
    expect(toMarkdown(document)).toContain('kaart `eis-een`');
  });

  it('is a valid page of HTML', () => expectValid(toHtmlPage(document, 'Wet proactief', 'nl')));

  it('says so when there is nothing in it', () => {
    expect(toPlain(dossierDocument({ dossier, pins: [] }, texts, { now }))).toContain('Leeg.');
  });
});

describe('the Verantwoording Beleidskompas', () => {
  const parts = {
    content,
    coverage: [
      {
        question: 1,
        passages: [{ text: 'Het recht wordt niet gebruikt.', heading: '2 Probleem' }],
        openQuestions: ['Hoe weet je dat?'],
      } as const,
      ...coverageOfPins(content.pins, findCard).filter(({ question }) => question === 4),
    ],
    requirements: [
      {
        card,
        check: {
          dossier: 'd',
          cardId: card.id,
          state: 'niet van toepassing',
          reason: 'er geen bedrijven geraakt worden.',
          involved: 'UWV las mee.',
          judgement: 'Artikel 3 is aangepast.',
        } as const,
      },
      { card: { ...card, id: 'eis-x', title: 'Andere toets' }, check: undefined },
    ],
    findCard,
    now,
  };

  it('has the six questions with passages, pins, notes and open questions, then requirements, then sources', () => {
    const text = toPlain(verantwoording(parts, texts));
    const order = [
      'Verantwoording Beleidskompas: Wet proactief',
      'Belanghebbenden',
      'Niets.',
      'Probleem',
      'In de tekst',
      '> 2 Probleem',
      '> Het recht wordt niet gebruikt.',
      'Nog open',
      '- Hoe weet je dat?',
      'Gevolgen',
      'Vastgepind',
      'Eerste toets',
      '> Notitie: Bel de FG',
      'Nog open',
      '- Wat?',
      'Eisen en toetsen',
      'Niet van toepassing omdat er geen bedrijven geraakt worden.',
      'Hoe uitvoerders zijn betrokken: UWV las mee.',
      'Wat met hun oordeel is gedaan: Artikel 3 is aangepast.',
      'Andere toets',
      'Nog niet bekend',
      'Overige pins',
      'Bronnen',
      '- Bron van de toets – https://bron.example/ (gecontroleerd op 23 november 2026)',
    ];
    let at = 0;
    for (const part of order) {
      const found = text.indexOf(part, at);
      expect(found, `${part} comes after what is before it`).toBeGreaterThanOrEqual(at);
      at = found + part.length;
    }
  });

  it('is a valid page of HTML', () =>
    expectValid(toHtmlPage(verantwoording(parts, texts), 'Verantwoording', 'nl')));
});

describe('text of somebody else', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '</p><script>alert(1)</script>',
      '[x](javascript:alert(1))',
      '# kop\n- item\n1. een',
      '&amp; &lt;b&gt;',
      '<a href="javascript:alert(1)">x</a>',
      '``` \n<b>\n```',
      '* * *\n***\n> quote',
      '|a|b|\n|-|-|',
    ),
  );

  it('stays text in every format: HTML gets no element or attribute of it', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, note) => {
        const html = toHtml(
          root([heading(2, title), paragraph(strong(title), note), list([note]), quote(typed(note))]),
        );
        const tags = [...html.matchAll(/<\/?([a-z0-9]*)([^>]*)>/gi)];
        for (const [, name, attributes] of tags) {
          expect(name).toMatch(/^(h2|p|strong|ul|li|blockquote|a|br)$/);
          expect(attributes).toMatch(/^( href="(https?:|mailto:)[^"]*"| class="tasks")?$/);
        }
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays text in Markdown: read back it is the same words, with no heading or item of its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = text
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/[\p{Cc}]/gu, '');
        fc.pre(line !== '' && line.isWellFormed());
        const back = fromMarkdown(
          toMarkdown(root([heading(1, 'Titel'), paragraph(line), tasks([{ text: 'x', done: true }])])),
        );
        expect(back.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
        expect(
          words(back.children[1] as Nodes)
            .replace(/\s+/g, ' ')
            .trim(),
        ).toBe(line.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 1_000 },
    );
  });

  it('is parted at its addresses, and never becomes a link to a script', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(
          linked(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
    expect(
      linked('Zie (https://a.example/x_(y)), of mailto:a@b.example.')
        .filter((part) => 'url' in part)
        .map(({ text }) => text),
    ).toEqual(['https://a.example/x_(y)', 'mailto:a@b.example']);
    expect(linked('javascript:alert(1) http:// data:x').some((part) => 'url' in part)).toBe(false);
  });
});
