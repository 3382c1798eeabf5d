import { expect, it } from 'vitest';
import type { View } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { buildEditors } from './editors/build.ts';
import { EDITORS, pageOf } from './editors/table.ts';
import { openWire } from './editors/wire.ts';
import * as writing from './editors/writing.ts';
import { inBothBrowsers, passageShown } from './stage.ts';

const DATA = 'Gemeenten verwerken persoonsgegevens van inwoners en koppelen bestanden.';
const TEXT = [
  'Memorie van toelichting',
  '1. Inleiding',
  'Dit wetsvoorstel regelt dat gemeenten fonteinen onderhouden. De regering acht dat van belang.',
  '2. Uitvoering',
  'De gemeenten voeren de wet uit. De uitvoering kost twee miljoen euro per jaar.',
  'Het eerste punt gaat over toezicht.',
  'Het tweede punt gaat over handhaving.',
  '3. Gegevens',
  DATA,
];
const HEADINGS = [0, 1, 3, 7];
const INSERTED = 'Ingevoegd uit het dossier';
/** 300 kB in a thousand paragraphs. */
const LARGE = Array.from({ length: 1_000 }, (_, at) => `Alinea ${at}. ${'Gemeenten doen dit. '.repeat(15)}`);

const folders = new Map([
  ['/editors/', await buildEditors()],
  ['/ckeditor4/', 'node_modules/ckeditor4/'],
]);
const pages = new Map(EDITORS.map((editor) => [`/${editor.name}`, pageOf(editor)]));

inBothBrowsers('real editors', { pages, folders }, (stage) => {
  /** One panel for all: it follows the tab in front. */
  let panel: View | undefined;
  /** Opens the page of an editor with the panel and a wire beside it, and the caret in its fifth block. */
  async function open(name: string) {
    const page = await stage.browser.openPage(new URL(name, stage.demo.url).href);
    await page.waitFor(() => 'editing' in window);
    panel ??= await stage.browser.openPanel();
    await writing.caretAfter(page, 'De gemeenten voeren');
    await passageShown(panel, 'De gemeenten voeren');
    return { page, wire: await openWire(panel) };
  }
  const gone = (page: View, words: string) =>
    until(
      async () => !(await writing.holds(page, words)),
      () => `"${words}" did not go`,
    );

  it.each(EDITORS)(
    '$name is read, left alone, put into when asked, and followed through it all',
    async (editor) => {
      const { page, wire } = await open(editor.name);

      // Reading, following the whole text and marking a place change nothing and send no event.
      await writing.watchQuietly(page);
      const before = await writing.fingerprint(page);
      const { surface, writing: isWritten, passage } = await wire.page();
      expect({ surface, isWritten }).toEqual({ surface: editor.surface, isWritten: true });
      expect(passage).toMatchObject({ text: TEXT[4], hasCaret: true });
      const text = await wire.freshText();
      expect(text.map((block) => block.text.replace(/^- /, ''))).toEqual(TEXT);
      expect(text.flatMap(({ level }, at) => (level > 0 ? [at] : []))).toEqual(HEADINGS);
      const place = { block: 4, text: TEXT[4] ?? '', spans: [[32, 45] as const] };
      expect(await wire.show({ ...place, text: 'Iets anders.' }), 'a place that is gone').toBe(false);
      expect(await wire.show(place)).toBe(true);
      if (editor.name !== 'textarea') expect(await writing.marked(page)).toBe('De uitvoering');
      await wire.hide();
      expect(await wire.show({ ...place, block: 99 }), 'a block that is none').toBe(false);
      expect(await writing.marked(page)).toBe('');
      expect(await writing.noticed(page)).toEqual([]);
      expect(await writing.fingerprint(page)).toBe(before);

      // Typing and moving the caret are followed, and patches keep the whole text as it is.
      await page.type(' nu');
      expect((await wire.passage('De gemeenten voeren nu de wet')).block).toBe(4);
      const patched = await wire.patchedText('De gemeenten voeren nu de wet');
      expect(patched).toEqual(await wire.freshText());
      await writing.caretAfter(page, 'Gemeenten verwerken');
      expect(await wire.passage(DATA)).toMatchObject({ block: 8 });

      // What is put in stands at the caret, and the page's own undo takes it away again.
      const html = `<p>${INSERTED}</p><p><em>Met</em> bron</p>`;
      expect(await wire.insert({ text: `${INSERTED}\nMet bron`, html })).toBe(true);
      await wire.patchedText(INSERTED);
      await page.press('Control+z');
      await gone(page, INSERTED);
      expect(await writing.holds(page, 'voeren nu de wet'), 'what was typed before').toBe(true);

      // So is a paste of 300 kB; an editor that keeps only what is in view in the page gives no more than that.
      const large = LARGE.map((line) => `<p>${line}</p>`).join('');
      expect(await wire.insert({ text: LARGE.join('\n\n'), html: large })).toBe(true);
      const { capability } = await wire.page();
      if ('part' in capability) await wire.patchedText('Alinea 99');
      else expect((await wire.patchedText('Alinea 999.')).length).toBeGreaterThan(1_000);
      await page.press('Control+z');
      await gone(page, 'Alinea 99');

      // An editor that is made anew is followed too.
      await writing.editing(page, 'destroy');
      await writing.editing(page, 'create');
      await writing.caretAfter(page, 'Gemeenten verwerken');
      await wire.passage(DATA);
      expect((await wire.freshText()).map(({ text }) => text.replace(/^- /, ''))).toEqual(TEXT);
      await wire.close();
    },
  );
});
