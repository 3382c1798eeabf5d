// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followText } from '../../../core/drafting/follow-text.ts';
import type { PageMessage, PanelMessage } from '../../../core/drafting/messages.ts';
import { openSession } from '../../../core/drafting/session.ts';
import { chooseSurface } from '../../../core/drafting/surfaces/choose.ts';
import { treeBlocks } from '../../../core/drafting/surfaces/runs.ts';
import { applyPatch, type DraftText, NO_TEXT, type TextPatch } from '../../../core/drafting/text.ts';

const sentence = 'Gemeenten onderhouden de fonteinen. ';
let end: AbortController;
let heard: PageMessage[];
const editor = () => document.querySelector('[contenteditable]') as HTMLElement;
const patches = () => heard.flatMap((message) => (message.type === 'text' ? [message.patch] : []));
const text = () => patches().reduce(applyPatch, NO_TEXT);
const readings = () => heard.flatMap((message) => (message.type === 'page' ? [message.page] : []));

function open(): (message: PanelMessage) => void {
  const session = openSession(document, location, (message) => heard.push(message), end.signal);
  return session.hear;
}
const answer = (call: number) => heard.find((one) => one.type === 'answer' && one.call === call);

beforeEach(() => {
  end = new AbortController();
  heard = [];
  document.body.innerHTML = `<div contenteditable="true" tabindex="0"><h2>Doel</h2><p>${sentence.repeat(9)}</p><p>Tweede.</p></div>`;
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

describe('a session', () => {
  test('reads at once, and sends the text only when it is asked for', async () => {
    const hear = open();
    expect(heard).toHaveLength(1);
    expect(readings()[0]?.sample).toContain('Gemeenten');
    hear({ type: 'follow', whole: true });
    await expect.poll(() => text().whole).toBe(true);
    expect(text().blocks.map(({ level }) => level)).toEqual([2, 0, 0]);
    await expect.poll(() => readings().at(-1)?.passage?.block).toBe(1);
    expect(readings().at(-1)?.sample).toBeNull();
  });

  test('follows edits with patches, and stops when it is no longer asked', async () => {
    const hear = open();
    hear({ type: 'follow', whole: true });
    await expect.poll(() => text().blocks.length).toBe(3);
    (document.querySelector('p + p')?.firstChild as Text).data = 'Anders.';
    await expect.poll(() => text().blocks.at(-1)?.text).toBe('Anders.');
    expect(patches().at(-1)).toMatchObject({ from: 2, removed: 1 });
    hear({ type: 'follow', whole: false });
    const before = patches().length;
    editor().append('Nog iets.');
    await expect.poll(() => readings().length, { timeout: 3_000 }).toBeGreaterThan(1);
    expect(patches()).toHaveLength(before);
  });

  test('answers no to a place that says something else, and to one that is none', async () => {
    const hear = open();
    hear({ type: 'follow', whole: true });
    await expect.poll(() => text().whole).toBe(true);
    const ask = (call: number, block: number | 'passage', says: string) =>
      hear({ type: 'show', call, place: { block, text: says, spans: [] } });
    ask(1, 2, 'Tweede.');
    ask(2, 2, 'Derde.');
    ask(3, 7, 'Tweede.');
    ask(4, 'passage', sentence.trim());
    ask(5, 'passage', 'Iets anders.');
    expect([1, 2, 3, 4, 5].map((call) => answer(call))).toMatchObject(
      [true, false, false, true, false].map((done) => ({ done })),
    );
  });

  test('answers no where nothing can be put in', () => {
    document.body.innerHTML = `<main><p>${sentence.repeat(9)}</p></main>`;
    const hear = open();
    hear({ type: 'insert', call: 1, what: { text: 'x', html: '' } });
    expect(answer(1)).toMatchObject({ done: false });
    expect(readings()[0]).toMatchObject({ canInsert: false, canShow: true });
  });

  test('puts in what a page takes as a paste, and of HTML only what is plain', () => {
    const pasted: string[] = [];
    document.getSelection()?.collapse(document.querySelector('p')?.firstChild as Node, 3);
    editor().addEventListener('paste', (event) => {
      event.preventDefault();
      pasted.push((event as ClipboardEvent).clipboardData?.getData('text/html') ?? '');
    });
    const hear = open();
    hear({ type: 'insert', call: 1, what: { text: 'x', html: '<p>x</p>' } });
    hear({ type: 'insert', call: 2, what: { text: 'x', html: '<img src=x onerror=alert(1)>' } });
    expect([answer(1), answer(2)]).toMatchObject([{ done: true }, { done: true }]);
    expect(pasted).toEqual(['<p>x</p>', '']);
  });

  test('ends with one abort', async () => {
    const hear = open();
    hear({ type: 'follow', whole: true });
    end.abort();
    const before = heard.length;
    editor().append('Nog iets.');
    document.dispatchEvent(new Event('input'));
    await new Promise((done) => setTimeout(done, 500));
    expect(heard).toHaveLength(before);
  });
});

/** Timers that move when a test says so; no time passes while something runs. */
function clock() {
  let due: (() => void)[] = [];
  return {
    setTimeout: (run: () => void) => due.push(run),
    clearTimeout: () => (due = []),
    performance: { now: () => 0 },
    run() {
      for (let turns = 0; due.length > 0 && turns < 10_000; turns++) due.splice(0)[0]?.();
    },
  };
}

describe('followText', () => {
  test('makes with its patches what a fresh reading gives, whatever is edited', () => {
    const timers = clock();
    const edit = fc.tuple(
      fc.constantFrom('add', 'type', 'remove', 'move', 'fill'),
      fc.nat(),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        document.body.innerHTML = `<div contenteditable="true"><p>${sentence.repeat(9)}</p></div>`;
        let made: DraftText = NO_TEXT;
        const follower = followText(
          timers,
          () => chooseSurface(document),
          (patch: TextPatch) => {
            made = applyPatch(made, patch);
          },
          () => {},
        );
        for (const [what, which, words] of edits) {
          change(editor(), what, which, words);
          follower.nudge();
          timers.run();
          const fresh = [...treeBlocks(editor())].filter((block) => block !== null);
          expect(made.blocks).toEqual(fresh.map(({ text, level }) => ({ text, level })));
          expect(made.whole).toBe(true);
        }
        follower.stop();
      }),
      { numRuns: 60 },
    );
  });

  test('says when a text goes on beyond what is read', () => {
    const timers = clock();
    document.body.innerHTML = '<textarea></textarea>';
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'Een alinea.\n\n'.repeat(25_000);
    let made: DraftText = NO_TEXT;
    const follower = followText(
      timers,
      () => chooseSurface(document),
      (patch) => {
        made = applyPatch(made, patch);
      },
      () => {},
    );
    follower.nudge();
    timers.run();
    expect(made).toMatchObject({ cut: true, whole: true });
    expect(made.blocks).toHaveLength(20_000);
  });
});

/** Does to an editor what somebody might. */
function change(root: HTMLElement, what: string, which: number, words: string): void {
  const { childNodes } = root;
  const child = childNodes[which % (childNodes.length || 1)] as Element | undefined;
  if (what === 'add') {
    const added = document.createElement(['p', 'h2', 'li', 'div'][which % 4] ?? 'p');
    added.textContent = words;
    root.insertBefore(added, child ?? null);
  }
  if (what === 'type' && child) child.append(words);
  if (what === 'remove' && childNodes.length > 1) child?.remove();
  if (what === 'move' && child) root.append(child);
  // An editor that starts anew.
  if (what === 'fill') root.innerHTML = `<p>${sentence.repeat(7)}</p><p>${which}</p>`;
}
