// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { treeBlocks } from '../../../core/drafting/surfaces/runs.ts';
import { showInTree } from '../../../core/drafting/surfaces/show.ts';
import type { PlacedBlock } from '../../../core/drafting/surfaces/surface.ts';
import { readTree } from '../../../core/drafting/surfaces/tree.ts';

const root = () => document.body;
const blocks = () => [...treeBlocks(root())].filter((block) => block !== null);
const shown = (block: PlacedBlock, from: number, to: number) =>
  showInTree(root(), block, [[from, to]])
    ?.map(String)
    .join('');

beforeEach(() => {
  document.body.innerHTML = '';
  document.getSelection()?.removeAllRanges();
});

/** Markup as editors make it, with what belongs to no text. */
const { part } = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('fontein', 'plein ', ' in de stad', '\n  ', '<br>', '\u200b', '7. Uitvoering', '&nbsp;'),
    fc.constantFrom('<button>Knop</button>', '<span data-mce-bogus="all">merk</span>', '<style>b{}</style>'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'li', 'h2', 'b', 'span', 'td', 'blockquote', 'pre'),
        fc.array(tie('part'), { maxLength: 4 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));

describe('treeBlocks', () => {
  test('reads paragraphs, items, cells and headings, through inline markup, without what is no text', () => {
    root().innerHTML = `<h1>Nota</h1><p>Niets doen <b>is</b> een\n optie.</p><button>Opslaan</button>
      <ul><li>Eerste<ul><li>Daaronder</li></ul>weer</li></ul><table><tr><td>Cel</td><td> </td></tr></table>
      <div>Een<br>twee<br><br>drie</div><p data-slate-placeholder="true">Typ hier</p>`;
    expect(blocks().map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Nota',
      '0 Niets doen is een optie.',
      '0 Eerste',
      '0 Daaronder',
      '0 weer',
      '0 Cel',
      '0 Een\ntwee',
      '0 drie',
    ]);
  });

  test('says of each block where it is: what is shown there is what it says', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(), fc.nat(), (parts, one, other) => {
        root().innerHTML = parts.join('');
        for (const block of blocks()) {
          const from = one % block.text.length;
          const to = from + 1 + (other % (block.text.length - from));
          const said = block.text.slice(from, to);
          expect(shown(block, from, to)?.replace(/[\s\u200b]/g, '')).toBe(said.replace(/\s/g, ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('agrees with the passage at the caret', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(), (parts, which) => {
        root().innerHTML = parts.join('');
        const all = blocks();
        if (all.length === 0) return;
        const { node } = all[which % all.length] as PlacedBlock;
        document.getSelection()?.collapse(node, 0);
        const { passage, place } = readTree(root());
        const same = all.filter((block) => block.node === place?.node).map((block) => block.text);
        expect(same).toContain(
          passage?.text.replaceAll('\n', same.some((one) => one.includes('\n')) ? '\n' : ' '),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('shows nothing when the place is gone or says something else', () => {
    root().innerHTML = '<p>Eerste alinea.</p><p>Tweede alinea.</p>';
    const [first, second] = blocks() as [PlacedBlock, PlacedBlock];
    (document.querySelector('p')?.firstChild as Text).data = 'Iets anders.';
    expect(shown(first, 0, 6)).toBeUndefined();
    document.querySelectorAll('p')[1]?.remove();
    expect(shown(second, 0, 6)).toBeUndefined();
  });

  test('stops when the page takes away what is being read', () => {
    root().innerHTML = `<div>${'<p><b>Een</b> <i>alinea</i>.</p>'.repeat(200)}</div>`;
    const reading = treeBlocks(root());
    for (let step = 0; step < 50; step++) reading.next();
    root().firstElementChild?.remove();
    let last = reading.next();
    while (!last.done) last = reading.next();
    expect(last.value).toBe(false);
  });
});
