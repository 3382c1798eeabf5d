// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OUTLINE_LIMIT, PASSAGE_LIMIT } from '../../../core/drafting/draft.ts';
import { readPage } from '../../../core/drafting/read.ts';
import { SAMPLE_LIMIT } from '../../../core/drafting/sample.ts';

const read = () => readPage(document, location, { fresh: true });

/** Counts the nodes that tree walkers visit while `work` runs. */
function visits(work: () => void): number {
  let count = 0;
  const make = document.createTreeWalker.bind(document);
  vi.spyOn(document, 'createTreeWalker').mockImplementation((...args) => {
    const walker = make(...args);
    for (const step of ['nextNode', 'previousNode', 'lastChild'] as const) {
      const real = walker[step].bind(walker);
      walker[step] = () => {
        count++;
        return real();
      };
    }
    return walker;
  });
  work();
  return count;
}

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a huge page', () => {
  test('of 5 MB in one textarea gives a bounded reading', () => {
    const area = document.createElement('textarea');
    area.value = 'Een zin over fonteinen. '.repeat(220_000);
    document.body.append(area);
    area.setSelectionRange(2_000_000, 2_000_000);
    const reading = read();
    expect(reading.passage?.text.length).toBeLessThanOrEqual(PASSAGE_LIMIT);
    expect(reading.sample?.length).toBeLessThanOrEqual(SAMPLE_LIMIT);
  });

  test('of 5 MB in one text node gives a bounded reading', () => {
    document.body.innerHTML = '<div contenteditable="true"></div>';
    const text = document.createTextNode('Een zin over fonteinen. '.repeat(220_000));
    document.body.firstElementChild?.append(text);
    document.getSelection()?.collapse(text, 2_500_000);
    const reading = read();
    expect(reading.passage?.text.length).toBeLessThanOrEqual(PASSAGE_LIMIT);
    expect(reading.passage?.text).toMatch(/^Een zin/);
    expect(reading.sample?.length).toBeLessThanOrEqual(SAMPLE_LIMIT);
  });

  test('of many nodes and editors is read within the budget', () => {
    const part = '<p><b>a</b> <i>b</i></p>'.repeat(1_500);
    document.body.innerHTML = `<div contenteditable="true">${part}</div>`.repeat(20);
    expect(visits(read)).toBeLessThan(60_000);
  });

  test('with a thousand headings gives 200 of them and still the right path', () => {
    const parts = Array.from({ length: 1_000 }, (_, n) => `<h2>Kop ${n}</h2><p>Tekst ${n}</p>`);
    document.body.innerHTML = `<div contenteditable="true">${parts.join('')}</div>`;
    document.getSelection()?.collapse(document.querySelectorAll('p')[700]?.firstChild as Node, 1);
    const reading = read();
    expect(reading.outline).toHaveLength(OUTLINE_LIMIT);
    expect(reading.passage).toMatchObject({ text: 'Tekst 700', headings: ['Kop 700'] });
  });
});

describe('reading', () => {
  test('changes neither the document nor the selection nor the focus, and sends no event', () => {
    document.body.innerHTML =
      '<div contenteditable="true" tabindex="0"><h2>Doel</h2><p>Een <b>alinea</b>.</p></div><textarea>x</textarea>';
    const editor = document.querySelector('div') as HTMLElement;
    editor.focus();
    document.getSelection()?.collapse(document.querySelector('b')?.firstChild as Node, 2);
    const before = [document.documentElement.outerHTML, document.activeElement, place()];
    const dispatch = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
    read();
    expect([document.documentElement.outerHTML, document.activeElement, place()]).toEqual(before);
    expect(dispatch).not.toHaveBeenCalled();

    function place(): unknown {
      const selection = document.getSelection();
      return [selection?.anchorNode, selection?.anchorOffset, selection?.focusNode, selection?.focusOffset];
    }
  });

  test('leaves query and fragment out of the address', () => {
    const location = { origin: 'https://voorbeeld.nl', pathname: '/nota', search: '?t=1', hash: '#x' };
    expect(readPage(document, location as Location).address).toBe('https://voorbeeld.nl/nota');
  });

  test('gives strings when the page puts elements in the place of document properties', () => {
    vi.spyOn(document, 'title', 'get').mockReturnValue(document.createElement('form') as never);
    expect(read().title).toBe('');
    vi.spyOn(document, 'activeElement', 'get').mockImplementation(() => {
      throw new TypeError('clobbered');
    });
    expect(read().surface).toBe('none');
  });

  test('never throws and stays bounded on any tree', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'h1',
      'h6',
      'b',
      'li',
      'br',
      'textarea',
      'section',
      'script',
      'table',
    );
    const attribute = fc.constantFrom(
      '',
      ' contenteditable',
      ' contenteditable="false"',
      ' role="heading" aria-level="9e9"',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'binary' }).map((text) => text.replace(/[<&]/g, ' ')),
        fc
          .tuple(tag, attribute, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, extra, inner]) => `<${name}${extra}>${inner.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, which, offset) => {
        document.body.innerHTML = html;
        const nodes = [...document.body.querySelectorAll('*')];
        const node = nodes[which % (nodes.length || 1)] ?? document.body;
        document.getSelection()?.collapse(node, offset % (node.childNodes.length + 1));
        const reading = read();
        expect(reading.surface).not.toBe('none');
        expect(reading.outline.length).toBeLessThanOrEqual(OUTLINE_LIMIT);
        expect(reading.passage?.text.length ?? 0).toBeLessThanOrEqual(PASSAGE_LIMIT);
        expect(structuredClone(reading)).toEqual(reading);
      }),
      { numRuns: 200 },
    );
  });
});
