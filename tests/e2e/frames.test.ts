import { afterAll, expect, it } from 'vitest';
import { until } from '../../scripts/browser/wait.ts';
import { readDemoDraft } from '../../scripts/demo/draft.ts';
import { serveDemo } from '../../scripts/demo/server.ts';
import { inBothBrowsers, passageShown } from './stage.ts';

const line = (text: string, heading = '') =>
  `<div class="OutlineElement"><p class="Paragraph" ${heading}><span class="TextRun"><span class="NormalTextRun">${text}</span></span><span class="EOP">&nbsp;</span></p></div>`;

/** Word for the web as its own frame has it; docs/editors.md says what of that was seen where. */
const WORD = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Word</title>
  <input id="WACViewPanel_EditingElement">
  <div id="PageContentContainer">
    ${line('Memorie van toelichting', 'role="heading" aria-level="1"')}
    ${line('7. Uitvoering', 'role="heading" aria-level="2"')}
    ${line('Dit wetsvoorstel geeft gemeenten een taak in de uitvoering.')}
    ${line('De regering acht dat nodig voor de fonteinen op de pleinen.')}
  </div>
  <script>
    // The keyboard is elsewhere; what is typed only shows as a change of the paragraph.
    setTimeout(() => { document.querySelectorAll('.NormalTextRun')[3].firstChild.data += ' De uitvoeringstoets volgt.'; }, 3000);
    // What is marked here can only be told by this frame itself.
    const watch = setInterval(() => {
      const marked = [...(CSS.highlights.get('vakkompas') ?? [])].map(String).join();
      if (!marked) return;
      clearInterval(watch);
      fetch('/marked/' + marked.slice(0, 11));
    }, 50);
  </script>`;

const draft = await readDemoDraft('demo/draft.md');
// Another port is another site for the browser, but not for the permissions of an extension.
const inner = await serveDemo(draft, new Map([['/word', WORD]]));
const pages = new Map([
  [
    '/kantoor',
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Wet fonteinen.docx</title>
     <iframe src="${inner.url}word" width="900" height="600"></iframe>`,
  ],
]);
afterAll(() => inner.close());

inBothBrowsers('a text in a frame of another site', { pages }, (stage) => {
  it('is read and marked there, and followed where it changes when it has no caret', async () => {
    await stage.browser.openPage(new URL('kantoor', stage.demo.url).href);
    const panel = await stage.browser.openPanel();
    await passageShown(panel, 'Memorie van toelichting');
    expect(await panel.evaluate(() => document.querySelector('.site-note')?.textContent)).toContain(
      'Ik lees het deel van je tekst dat in beeld is.',
    );
    await passageShown(panel, 'De regering acht dat nodig');
    const path = await panel.evaluate(() => document.querySelector('.draft-head__path')?.textContent);
    expect(path).toBe('Memorie van toelichting › 7. Uitvoering');
    await panel.click('.draft-head__quote button');
    await until(
      () => inner.requests.includes('/marked/De%20regering'),
      () => `nothing was marked: ${inner.requests}`,
    );
  });
});
