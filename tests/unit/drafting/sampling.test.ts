// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_LIMIT, sampleOf } from '../../../core/drafting/sample.ts';
import { sampleWhenDue } from '../../../core/drafting/sampling.ts';
import { drafts } from './drafts.ts';
import { readDraft } from './read-draft.ts';

let page: Document;
const due = (sample: string, now: number, key = 'a', fresh = false) =>
  sampleWhenDue(page, key, sample, { now, fresh }) !== null;
beforeEach(() => {
  page = document.implementation.createHTMLDocument('');
});

describe('sampleWhenDue', () => {
  test('judges at most once per five seconds while somebody types', () => {
    const given = Array.from({ length: 300 }, (_, n) => due('x'.repeat(1_000 + n), n * 100)).filter(Boolean);
    expect(given.length).toBeGreaterThan(3);
    expect(given.length).toBeLessThanOrEqual(6);
  });

  test('judges again at once when another text came', () => {
    expect(due('x'.repeat(100), 0)).toBe(true);
    expect(due('x'.repeat(101), 10)).toBe(false);
    expect(due('x'.repeat(500), 20)).toBe(true);
    expect(due('x'.repeat(500), 30, 'b')).toBe(true);
    expect(due('x'.repeat(500), 40, 'b')).toBe(false);
    expect(due('x'.repeat(500), 50, 'b', true)).toBe(true);
  });

  test('leaves an unchanged text alone for ever', () => {
    expect(due('abc', 0)).toBe(true);
    expect(due('abc', 1_000_000)).toBe(false);
  });
});

describe('sampleOf', () => {
  test('keeps a short text whole, and of a long one both ends', () => {
    expect(sampleOf('kort')).toBe('kort');
    const text = `begin${'x'.repeat(50_000)}eind`;
    expect(sampleOf(text)).toHaveLength(SAMPLE_LIMIT);
    expect(sampleOf(text)).toMatch(/^begin.*\n.*eind$/s);
  });
});

describe('readDraft', () => {
  test('keeps the verdict while the text is nearly the same', () => {
    const [docType, title, text] = drafts[4] ?? ['', '', ''];
    document.title = title;
    document.body.innerHTML = '<textarea></textarea>';
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    area.value = text;
    const first = readDraft(document, location, { now: 0 });
    expect(first.verdict).toMatchObject({ policy: true, docType });
    area.value += ' Meer.';
    expect(readDraft(document, location, { now: 100 }).verdict).toBe(first.verdict);
    area.value = 'Iets heel anders.';
    expect(readDraft(document, location, { now: 200 }).verdict.policy).toBe(false);
  });
});
