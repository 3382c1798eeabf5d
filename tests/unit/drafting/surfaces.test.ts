// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readPage } from '../../../core/drafting/read.ts';

const read = () => readPage(document, location, { fresh: true });
const long = 'Gemeenten onderhouden de fonteinen op pleinen en in parken. '.repeat(6).trim();

function show(html: string): void {
  document.body.innerHTML = html;
}
function find<Found extends HTMLElement>(selector: string): Found {
  return document.querySelector(selector) as Found;
}
function caretAt(node: Node, offset: number): void {
  document.getSelection()?.collapse(node, offset);
}

beforeEach(() => {
  show('');
  document.title = 'Nota';
  document.getSelection()?.removeAllRanges();
});

describe('textarea', () => {
  test('reads the paragraph and the headings around the caret', () => {
    show('<textarea></textarea>');
    const area = find<HTMLTextAreaElement>('textarea');
    area.value = '# Nota\n\n7. Uitvoering\n\nGemeenten doen dit.\n\n8. Toezicht\n\nDe inspectie.';
    area.focus();
    area.setSelectionRange(30, 30);
    expect(read()).toMatchObject({
      surface: 'textarea',
      writing: true,
      capability: { level: 'text' },
      passage: { text: 'Gemeenten doen dit.', headings: ['Nota', '7. Uitvoering'], hasCaret: true },
    });
    expect(read().outline.map(({ text }) => text)).toEqual(['Nota', '7. Uitvoering', '8. Toezicht']);
  });

  test.each([
    '<input type="password">',
    '<input type="email">',
    '<input type="hidden">',
    '<input type="text" autocomplete="one-time-code">',
    '<input type="text" autocomplete="cc-number">',
    '<textarea name="wachtwoord"></textarea>',
    '<textarea disabled></textarea>',
    '<textarea readonly></textarea>',
  ])('never reads %s', (html) => {
    show(html);
    const field = document.body.firstElementChild as HTMLInputElement;
    field.value = `geheim ${long}`;
    field.focus();
    expect(JSON.stringify(read())).not.toContain('geheim');
  });

  test.each([
    '<textarea role="combobox" aria-label="Zoeken"></textarea>',
    '<input type="text" name="q">',
    '<input type="search">',
    '<input type="text" aria-label="IBAN">',
    '<input type="text" id="verificatiecode">',
    '<textarea placeholder="Zoek in het archief"></textarea>',
    '<div contenteditable="true" tabindex="0" role="searchbox"></div>',
    '<div contenteditable="true" tabindex="0" aria-label="Zoeken in e-mail"></div>',
  ])('never reads a question to a machine or a payment: %s', (html) => {
    show(html);
    const field = document.body.firstElementChild as HTMLInputElement;
    if ('value' in field) field.value = `geheim ${long}`;
    else (field as HTMLElement).textContent = `geheim ${long}`;
    field.focus();
    const reading = read();
    expect(reading.writing).toBe(false);
    if ('value' in field) expect(JSON.stringify(reading)).not.toContain('geheim');
  });

  test('reads a field whose name only looks like a secret', () => {
    show('<textarea name="doelstelling"></textarea>');
    find<HTMLTextAreaElement>('textarea').value = long;
    expect(read().surface).toBe('textarea');
  });
});

describe('contenteditable', () => {
  test('reads the block with the caret, through inline markup, with its heading path', () => {
    show(
      '<div contenteditable="true" tabindex="0"><h1>Nota</h1><h2>3. Opties</h2><p>Niets doen is een <b>optie</b>.</p><p>Anders.</p></div>',
    );
    find('div').focus();
    caretAt(find('b').firstChild as Node, 2);
    expect(read()).toMatchObject({
      surface: 'contenteditable',
      passage: { text: 'Niets doen is een optie.', headings: ['Nota', '3. Opties'], hasCaret: true },
      outline: [
        { level: 1, text: 'Nota' },
        { level: 2, text: '3. Opties' },
      ],
    });
  });

  test('reads text without paragraphs up to an empty line', () => {
    show('<div contenteditable tabindex="0">Een<br>twee<br><br>drie</div>');
    find('div').focus();
    caretAt(find('div').firstChild as Node, 1);
    expect(read().passage?.text).toBe('Een\ntwee');
    caretAt(find('div').lastChild as Node, 1);
    expect(read().passage?.text).toBe('drie');
  });

  test('takes the outermost editor when the focus is in an inner one', () => {
    show(
      `<div contenteditable="true" tabindex="0" id="out"><p>${long}</p><figure contenteditable="false"><figcaption contenteditable="true" tabindex="0">Bijschrift</figcaption></figure></div>`,
    );
    find('figcaption').focus();
    caretAt(find('figcaption').firstChild as Node, 1);
    expect(read().sample).toContain('Gemeenten');
    expect(read().passage?.text).toBe('Bijschrift');
  });

  test('reads inside an open shadow root', () => {
    show('<x-editor></x-editor>');
    const root = find('x-editor').attachShadow({ mode: 'open' });
    root.innerHTML = '<div contenteditable="true" tabindex="0"><p>In de schaduw.</p></div>';
    (root.firstElementChild as HTMLElement).focus();
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(find('x-editor'));
    vi.spyOn(root, 'activeElement', 'get').mockReturnValue(root.firstElementChild);
    expect(read()).toMatchObject({ surface: 'contenteditable', passage: { text: 'In de schaduw.' } });
    vi.restoreAllMocks();
  });
});

describe('frame', () => {
  test('reads an editor in a frame of the same origin, and not one of another origin', () => {
    show('<div></div>');
    const inner = document.implementation.createHTMLDocument('binnen');
    inner.body.innerHTML = `<h2>Doel</h2><p>${long}</p>`;
    inner.body.setAttribute('contenteditable', 'true');
    const open = document.createElement('iframe');
    Object.defineProperty(open, 'contentDocument', { value: inner });
    const closed = document.createElement('iframe');
    Object.defineProperty(closed, 'contentDocument', {
      get: () => {
        throw new DOMException('cross-origin', 'SecurityError');
      },
    });
    const all = document.getElementsByTagName.bind(document);
    vi.spyOn(document, 'getElementsByTagName').mockImplementation(((name: string) =>
      name === 'iframe' ? [closed, open] : all(name)) as never);
    expect(read()).toMatchObject({
      surface: 'frame',
      passage: { headings: ['Doel'], hasCaret: false },
    });
    vi.restoreAllMocks();
  });
});

describe('page', () => {
  test('takes the first paragraph of substance in the main text', () => {
    show(`<nav><p>${'Menu '.repeat(50)}</p></nav><main><h1>Fonteinen</h1><p>3 mei</p><p>${long}</p></main>`);
    expect(read()).toMatchObject({
      surface: 'page',
      writing: false,
      passage: { text: long, headings: ['Fonteinen'], hasCaret: false },
    });
  });

  test('takes the block with the selection', () => {
    show(`<main><p>${long}</p><ul><li>Eerste punt</li><li>Tweede punt</li></ul></main>`);
    caretAt(find('li + li').firstChild as Node, 3);
    expect(read().passage).toMatchObject({ text: 'Tweede punt', hasCaret: true });
  });

  test('stays at the paragraph above while the writer is on an empty line', () => {
    show(`<div contenteditable="true" tabindex="0"><p>${long}</p><p><br></p></div>`);
    caretAt(find('p + p'), 0);
    expect(read().passage).toMatchObject({ text: long, hasCaret: true });
  });

  test('says when there is nothing to read', () => {
    expect(read()).toMatchObject({ surface: 'page', capability: { level: 'none', reason: 'empty' } });
  });
});

describe('the choice', () => {
  test('falls on the editor with the focus, however small', () => {
    show(`<textarea id="big">${long}</textarea><div contenteditable="true" tabindex="0">Kort.</div>`);
    find('[contenteditable]').focus();
    expect(read().surface).toBe('contenteditable');
  });

  test('falls on the largest editor when none has the focus', () => {
    show(`<textarea>${long}</textarea><div contenteditable="true">${long} ${long}</div>`);
    expect(read().surface).toBe('contenteditable');
  });

  test('falls on the page when its only editor is an empty comment box', () => {
    show(`<main><p>${long}</p></main><textarea></textarea>`);
    expect(read().surface).toBe('page');
  });
});
