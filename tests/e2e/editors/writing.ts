import type { View } from '../../../scripts/browser/driver.ts';
import type { Editing } from './pages/page.ts';

/** What a test page holds, gathered over the document, its frames and its shadow trees. Runs in the page. */
function trees(): (Document | ShadowRoot)[] {
  const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
  const shadows = [...document.querySelectorAll('x-editor')].map(({ shadowRoot }) => shadowRoot);
  return [document, ...frames, ...shadows].filter((tree) => tree !== null);
}

/**
 * Puts the caret after these words, as a click there would: first the focus, and the caret when the editor
 * has taken note of that.
 */
export async function caretAfter(page: View, words: string): Promise<void> {
  await page.run(
    `(() => { const trees = ${trees}; const words = ${JSON.stringify(words)}; (${focusAt})(trees, words); })()`,
  );
  await page.evaluate(() => new Promise<void>((done) => setTimeout(done, 100)));
  await page.run(
    `(() => { const trees = ${trees}; const words = ${JSON.stringify(words)}; (${placeAt})(trees, words); })()`,
  );
}

/** Gives the focus to what holds these words. Runs in the page. */
function focusAt(all: typeof trees, words: string): void {
  for (const tree of all()) {
    const field = [...tree.querySelectorAll('textarea')].find(
      ({ value, offsetParent }) => offsetParent && value.includes(words),
    );
    const holder = [
      ...tree.querySelectorAll<HTMLElement>('[contenteditable="true"],[contenteditable=""]'),
    ].find(({ textContent }) => textContent?.includes(words));
    const body =
      'body' in tree && tree !== document && tree.body.textContent?.includes(words) ? tree.body : null;
    const target = field ?? holder ?? body;
    if (body) (tree as Document).defaultView?.focus();
    target?.focus();
    if (target) return;
  }
}

/** Puts the caret there. Runs in the page. */
function placeAt(all: typeof trees, words: string): void {
  for (const tree of all()) {
    const field = [...tree.querySelectorAll('textarea')].find(
      ({ value, offsetParent }) => offsetParent && value.includes(words),
    );
    if (field) {
      const at = field.value.indexOf(words) + words.length;
      field.setSelectionRange(at, at);
      return;
    }
    const inner = 'body' in tree ? tree : tree.ownerDocument;
    const texts = inner.createTreeWalker('body' in tree ? tree.body : tree, 4);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const at = text.data.indexOf(words);
      if (at < 0 || text.parentElement?.closest('script,style,textarea')) continue;
      text.parentElement?.scrollIntoView({ block: 'center' });
      inner.getSelection()?.collapse(text, at + words.length);
      return;
    }
  }
  throw new Error(`"${words}" is nowhere`);
}

/** All that a test page shows and holds, and where the caret is; to compare. */
export function fingerprint(page: View): Promise<string> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
    const shadows = [...document.querySelectorAll('x-editor')].map(({ shadowRoot }) => shadowRoot);
    const documents = [document, ...frames].filter((one) => one !== null);
    const selections = documents.map((one) => {
      const selection = one.getSelection();
      return [selection?.anchorNode?.textContent, selection?.anchorOffset, selection?.focusOffset];
    });
    return JSON.stringify([
      documents.map((one) => one.documentElement.outerHTML),
      shadows.map((one) => one?.innerHTML),
      [...document.querySelectorAll('textarea')].map((one) => [one.value, one.selectionStart]),
      document.activeElement?.nodeName,
      selections,
    ]);
  });
}

/** Counts, from now on, each change and each event in a test page. */
export function watchQuietly(page: View): Promise<void> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
    const shadows = [...document.querySelectorAll('x-editor')].map(({ shadowRoot }) => shadowRoot);
    const noticed: string[] = [];
    for (const tree of [document, ...frames, ...shadows]) {
      if (!tree) continue;
      new MutationObserver((records) => noticed.push(...records.map(({ type }) => type))).observe(tree, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      for (const event of [
        'beforeinput',
        'input',
        'paste',
        'focusin',
        'focusout',
        'selectionchange',
        'keydown',
      ]) {
        tree.addEventListener(event, () => noticed.push(event), true);
      }
    }
    Object.assign(window, { noticed });
  });
}

/** What was counted. */
export function noticed(page: View): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { noticed: readonly string[] }).noticed);
}

/** The text that is marked in a test page, and in its frames. */
export function marked(page: View): Promise<string> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
    const marks = [document, ...frames].flatMap((one) => {
      const view = one?.defaultView as (Window & { CSS: typeof CSS }) | null | undefined;
      return [...(view?.CSS.highlights.get('vakkompas') ?? [])];
    });
    return marks.map(String).join('|');
  });
}

/** Whether these words stand in the editor. */
export function holds(page: View, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const frames = [...document.querySelectorAll('iframe')].map(
      ({ contentDocument }) => contentDocument?.body,
    );
    const shadows = [...document.querySelectorAll('x-editor')].map(({ shadowRoot }) => shadowRoot);
    const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    const texts = [document.body, ...frames, ...shadows].map((one) => one?.textContent ?? '');
    return [...texts, ...fields].some((text) => text.includes(wanted));
  }, words);
}

/** Has the page of the test do something with its editor. */
export async function editing(page: View, act: keyof Editing, html = ''): Promise<void> {
  await page.evaluate(
    async (name, text) => {
      await (window as unknown as { editing: Editing }).editing[name](text);
    },
    act,
    html,
  );
}
