import { describe, expect, test } from 'vitest';
import { corrected, documentKey } from '../../../core/drafting/correction.ts';
import { isPlainHtml } from '../../../core/drafting/place.ts';
import { covers } from '../../../core/drafting/site-pattern.ts';

describe('isPlainHtml', () => {
  test.each([
    '',
    'Gewone tekst &amp; meer',
    '<h3>Kop</h3><p>Een <strong>alinea</strong><br>met <em>nadruk</em>.</p><ul><li>Punt</li></ul>',
    '<p><a href="https://www.kcbr.nl/beleid?x=1&amp;y=2">Bron</a></p>',
  ])('takes %s', (html) => {
    expect(isPlainHtml(html)).toBe(true);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p onclick="x()">x</p>',
    '<p style="color:red">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="https://x.example/" target="_blank">x</a>',
    '<a href="https://x.example/ onmouseover=x">x</a>',
    '<svg><p>x</p></svg>',
    '<p',
    'a < b',
    '<!-- x -->',
  ])('refuses %s', (html) => {
    expect(isPlainHtml(html)).toBe(false);
  });
});

describe('covers', () => {
  test.each([
    ['https://www.kcbr.nl/*', 'https://www.kcbr.nl/beleid', true],
    ['https://www.kcbr.nl/*', 'http://www.kcbr.nl/', false],
    ['https://www.kcbr.nl/*', 'https://kwaad.nl/www.kcbr.nl', false],
    ['https://*.officeapps.live.com/*', 'https://word-edit.officeapps.live.com/we', true],
    ['https://*.officeapps.live.com/*', 'https://officeapps.live.com/', true],
    ['https://*.officeapps.live.com/*', 'https://kwaadofficeapps.live.com/', false],
    ['*://*/*', 'http://x.example/', true],
    ['https://*/*', 'http://x.example/', false],
    ['<all_urls>', 'http://x.example/', true],
  ])('%s and %s: %s', (pattern, address, wanted) => {
    expect(covers(pattern, new URL(address))).toBe(wanted);
  });
});

describe('a correction', () => {
  const verdict = { policy: true, weight: 0.9, docType: 'doc-mvt', reasons: ['opbouw'] };

  test('takes the place of the verdict and keeps its reasons', () => {
    const said = { policy: true, docType: 'doc-nvt' };
    expect(corrected(verdict, said)).toEqual({ ...verdict, docType: 'doc-nvt', corrected: true });
    expect(corrected(verdict, undefined)).toBe(verdict);
  });

  test('is for one document: of one address, and in Word also of one title', () => {
    const one = { address: 'https://x.example/Doc.aspx', title: 'Nota.docx', surface: 'word' };
    expect(documentKey(one)).not.toBe(documentKey({ ...one, title: 'Brief.docx' }));
    const page = { ...one, surface: 'quill' };
    expect(documentKey(page)).toBe(documentKey({ ...page, title: 'Brief.docx' }));
  });
});
