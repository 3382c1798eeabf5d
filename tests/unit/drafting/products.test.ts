// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteChange } from '../../../core/drafting/last-change.ts';
import { readPage } from '../../../core/drafting/read.ts';
import { openSession } from '../../../core/drafting/session.ts';
import type { TextBlock } from '../../../core/drafting/text.ts';

/**
 * Products that cannot be run here: fixtures after what is known of their documents, none of it seen live.
 * docs/editors.md says so for each.
 */
const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
const read = () => readPage(document, location, { fresh: true });
const long = 'Gemeenten onderhouden de fonteinen op pleinen en in parken. '.repeat(6).trim();

function show(url: string, html: string): void {
  happyDOM.setURL(url);
  document.body.innerHTML = html;
}
beforeEach(() => document.getSelection()?.removeAllRanges());
afterEach(() => {
  happyDOM.setURL('https://voorbeeld.example/');
  document.body.innerHTML = '';
});

describe('Google Docs', () => {
  const item = (level: number, text: string, here = '') =>
    `<div class="navigation-item ${here}"><div class="navigation-item-content navigation-item-level-${level}">${text}</div></div>`;

  test('gives its outline and where the writer is, and no text', () => {
    show(
      'https://docs.google.com/document/d/1/edit',
      `<div class="kix-appview-editor"><canvas></canvas></div><div class="outline">
       ${item(0, 'Startnotitie')}${item(1, 'Aanleiding')}${item(1, 'Aanpak', 'location-indicator-highlight')}</div>
       <div class="docs-texteventtarget-iframe" contenteditable="true">zichtbaar</div>`,
    );
    expect(read()).toMatchObject({
      surface: 'google-docs',
      capability: { level: 'outline', reason: 'canvas' },
      canShow: false,
      canInsert: false,
      outline: [
        { level: 1, text: 'Startnotitie' },
        { level: 2, text: 'Aanleiding' },
        { level: 2, text: 'Aanpak' },
      ],
      passage: { text: '', headings: ['Startnotitie', 'Aanpak'] },
      sample: '',
    });
  });
});

describe('Word for the web', () => {
  const paragraph = (text: string, extra = '') =>
    `<div class="OutlineElement"><p class="Paragraph" ${extra}><span class="TextRun"><span class="NormalTextRun">${text}</span></span><span class="EOP">&nbsp;</span></p></div>`;
  const frame = `<input id="WACViewPanel_EditingElement"><div id="PageContentContainer">
    ${paragraph('Nota', 'role="heading" aria-level="1"')}${paragraph('Eerste alinea.')}${paragraph(long)}</div>`;

  test('is read in its frame, at the paragraph that changed last when the caret is elsewhere', () => {
    show('https://word-edit.officeapps.live.com/we/wordeditorframe.aspx', frame);
    document.querySelector('input')?.focus();
    const [, , last] = document.querySelectorAll('.NormalTextRun');
    noteChange(last?.firstChild as Node);
    expect(read()).toMatchObject({
      surface: 'word',
      capability: { level: 'text', part: 'visible' },
      canInsert: false,
      outline: [{ level: 1, text: 'Nota' }],
      passage: { text: long, headings: ['Nota'] },
    });
  });

  test('shows from outside which site its text is in', () => {
    show(
      'https://organisatie.sharepoint.com/_layouts/15/Doc.aspx',
      '<p>Laden</p><iframe id="WebApplicationFrame"></iframe>',
    );
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', { value: null });
    expect(read()).toMatchObject({
      surface: 'office-frame',
      capability: { level: 'none', reason: 'cross-origin', frame: 'https://*.officeapps.live.com/*' },
      passage: null,
    });
  });
});

describe.each([
  ['Collabora', '<div id="document-canvas"></div>'],
  ['ONLYOFFICE', '<div id="editor_sdk"><canvas></canvas></div>'],
  ['Collabora in Nextcloud', '<iframe id="collaboraframe_1"></iframe>'],
  ['ONLYOFFICE in a page', '<iframe name="frameEditor"></iframe>'],
])('%s', (_, html) => {
  test('gives the title of the page alone', () => {
    document.title = 'Startnotitie.odt';
    show('https://wolk.example/apps/files', html);
    expect(read()).toMatchObject({
      surface: 'canvas',
      title: 'Startnotitie.odt',
      capability: { level: 'outline', reason: 'canvas' },
      outline: [],
      passage: null,
    });
  });
});

describe('Outlook on the web', () => {
  test('gives the message, and never who it is for', () => {
    show(
      'https://outlook.office.com/mail/',
      `<div contenteditable="true" role="textbox" aria-label="Aan" tabindex="0">jan@voorbeeld.example ${long}</div>
       <div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Berichttekst"><p>${long}</p></div>`,
    );
    (document.querySelector('[aria-label="Aan"]') as HTMLElement).focus();
    const reading = read();
    expect(reading).toMatchObject({ surface: 'outlook', passage: { text: long } });
    expect(JSON.stringify(reading)).not.toContain('jan@');
  });
});

describe('Confluence', () => {
  test('gives the page, also while its title has the focus', () => {
    show(
      'https://organisatie.atlassian.net/wiki/spaces/X/pages/edit-v2/1',
      `<textarea aria-label="Titel">Startnotitie</textarea>
       <div class="ak-editor-content-area"><div class="ProseMirror" contenteditable="true"><p>${long}</p></div></div>`,
    );
    document.querySelector('textarea')?.focus();
    expect(read()).toMatchObject({ surface: 'confluence', writing: true, passage: { text: long } });
  });
});

describe('SharePoint', () => {
  test('gives the part of the page that is being written in', () => {
    show(
      'https://organisatie.sharepoint.com/sites/x/SitePages/Nota.aspx',
      `<textarea data-automation-id="pageTitleInput">Nota</textarea><div data-automation-id="CanvasZone">
       <div class="ck-content" contenteditable="true" tabindex="0"><p>Kort.</p></div>
       <div class="ck-content" contenteditable="true" tabindex="0"><p>${long}</p></div></div>`,
    );
    expect(read()).toMatchObject({ surface: 'sharepoint', passage: { text: long } });
    (document.querySelector('.ck-content') as HTMLElement).focus();
    expect(read().passage?.text).toBe('Kort.');
  });
});

test('a canvas has no text to follow', async () => {
  show('https://wolk.example/', '<div id="document-canvas"></div>');
  const texts: (readonly TextBlock[])[] = [];
  const end = new AbortController();
  const session = openSession(
    document,
    location,
    (message) => message.type === 'text' && texts.push(message.patch.blocks),
    end.signal,
  );
  session.hear({ type: 'follow', whole: true });
  await expect.poll(() => texts.length).toBe(1);
  expect(texts[0]).toEqual([]);
  end.abort();
});
