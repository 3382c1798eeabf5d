import { expect, it } from 'vitest';
import type { View } from '../../scripts/browser/driver.ts';
import { inBothBrowsers, passageShown } from './stage.ts';

const MARKUP = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>';
const escaped = MARKUP.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const sentence = 'De gemeente verwerkt persoonsgegevens van inwoners en koppelt bestanden. ';

const pages = new Map([
  [
    '/markup',
    `<!doctype html><html lang="nl"><title>Memorie van toelichting ${escaped}</title>
     <h1>Memorie van toelichting</h1><h2>${escaped}</h2>
     <div id="editor" contenteditable="true"><p>${sentence} ${escaped}</p></div>
     <form><input name="title"><input name="body"><input name="location"></form>`,
  ],
  [
    '/large',
    `<!doctype html><html lang="nl"><title>Memorie van toelichting</title><textarea id="editor" rows="40"></textarea>
     <script>editor.value = 'MEMORIE VAN TOELICHTING\\n\\n' + ${JSON.stringify(sentence)}.repeat(70000); editor.focus(); editor.setSelectionRange(2e6, 2e6);</script>`,
  ],
  [
    '/many',
    `<!doctype html><html lang="nl"><title>Beleidsnota</title><h1>Memorie van toelichting</h1>${`<div contenteditable="true"><p>${sentence}</p></div>`.repeat(20)}`,
  ],
  [
    '/restless',
    `<!doctype html><html lang="nl"><title>Memorie van toelichting</title><h1>Memorie van toelichting</h1>
     <div id="editor" contenteditable="true"><p>${sentence}</p></div><p id="clock"></p>
     <script>window.turns = 0; const clock = document.getElementById('clock');
       setInterval(() => { for (let i = 0; i < 10; i += 1) { clock.textContent = String(window.turns += 1); clock.append(document.createElement('b')); } }, 10);</script>`,
  ],
  [
    '/rewriting',
    `<!doctype html><html lang="nl"><title>Memorie van toelichting</title><h1>Memorie van toelichting</h1>
     <div id="editor" contenteditable="true"><p id="passage"></p><p>${sentence.repeat(5)}</p></div>
     <script>window.turns = 0; const passage = document.getElementById('passage');
       const turn = () => { passage.textContent = 'Versie ' + (window.turns += 1) + '. ' + ${JSON.stringify(sentence)}; };
       turn(); setInterval(turn, 10);</script>`,
  ],
]);

/** How often a page rewrote itself, and its own clock in milliseconds. */
function turnsOf(page: View): Promise<{ turns: number; at: number }> {
  return page.evaluate(() => ({
    turns: (globalThis as unknown as { turns: number }).turns,
    at: performance.now(),
  }));
}

/** Notes each passage that the panel quotes from now on, in `quoted` on its window. */
function noteQuotes(panel: View): Promise<void> {
  return panel.evaluate(() => {
    const quote = () => document.querySelector('.draft-head__passage')?.textContent;
    const quoted = new Set([quote()]);
    new MutationObserver(() => quoted.add(quote())).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { quoted });
  });
}

inBothBrowsers('hostile pages', { pages }, (stage) => {
  it.each(['/markup', '/large', '/many', '/restless'])('leave the panel usable: %s', async (path) => {
    const page = await stage.browser.openPage(new URL(path, stage.demo.url).href);
    const panel = await stage.browser.openPanel();
    await panel.waitFor(() => {
      document.querySelector<HTMLElement>('.page-state button')?.click();
      return document.querySelector('[data-card="eis-dpia"]') !== null;
    });
    await panel.click('.search-box__input');
    await panel.type('regeldruk');
    await panel.waitFor(() => document.querySelector('[role=option]')?.textContent?.includes('Regeldruk'));
    for (const view of [page, panel]) {
      expect(await view.evaluate(() => 'hacked' in globalThis)).toBe(false);
    }
    expect(await panel.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
  });

  it('are not read more than a few times a second while they rewrite themselves', async () => {
    const page = await stage.browser.openPage(new URL('/rewriting', stage.demo.url).href);
    const panel = await stage.browser.openPanel();
    await panel.click('.page-state button');
    await passageShown(panel, 'Versie');
    const before = await turnsOf(page);
    await noteQuotes(panel);
    await page.waitFor(
      (enough) => (globalThis as unknown as { turns: number }).turns >= enough,
      before.turns + 300,
    );
    const quotes = await panel.evaluate(
      () => (window as unknown as { quoted: ReadonlySet<string> }).quoted.size,
    );
    const after = await turnsOf(page);
    // Each turn makes another passage, so each reading is another quote: one in 250 ms, and the first.
    expect(quotes).toBeLessThanOrEqual((after.at - before.at) / 250 + 2);
    expect(quotes, 'the passage was followed').toBeGreaterThan(2);
  });
});
