import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../core/drafting/verdict.ts';
import { drafts, others } from './drafts.ts';

const blank = { title: '', url: '', headings: [], text: '', editable: true };

describe('judge', () => {
  test.each(drafts)('knows %s: %s', (docType, title, text) => {
    expect(judge({ ...blank, title, text })).toMatchObject({ policy: true, docType: docType || null });
  });

  test.each(others)('is not misled by a text in the way of a %s', (_what, title, text) => {
    expect(judge({ ...blank, title, text })).toMatchObject({ policy: false, docType: null });
  });

  test('needs more than one signal', () => {
    for (const text of [
      '',
      'Beleid.',
      'memorie van toelichting',
      'Gelet op artikel 1',
      'Geachte voorzitter',
    ]) {
      expect(judge({ ...blank, text }).policy, text).toBe(false);
    }
    for (const [, title] of drafts) expect(judge({ ...blank, title }).policy, title).toBe(false);
  });

  test('is sure of nothing when there is nothing', () => {
    expect(judge({ ...blank, editable: false })).toMatchObject({ policy: false, reasons: [] });
  });

  test('knows a kind of document by its headings alone, as in Google Docs', () => {
    const headings = ['Aanleiding', 'Afbakening', 'Aanpak en planning', 'Betrokken partijen', 'Risico’s'];
    const title = 'Startnotitie regenwater - Google Documenten';
    expect(judge({ ...blank, title, headings }).docType).toBe('doc-startnotitie');
  });

  test('gives a weight between 0 and 1 and never throws, whatever the page says', () => {
    const some = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...drafts.map(([, , text]) => text)),
    );
    fc.assert(
      fc.property(
        some,
        some,
        fc.array(some, { maxLength: 5 }),
        some,
        fc.boolean(),
        (title, text, headings, url, editable) => {
          const verdict = judge({ title, text, headings, url, editable });
          expect(verdict.weight).toBeGreaterThanOrEqual(0);
          expect(verdict.weight).toBeLessThanOrEqual(1);
          expect(verdict.policy).toBe(verdict.weight >= 0.5);
          expect(verdict.reasons.length).toBeLessThanOrEqual(6);
        },
      ),
    );
  });
});
