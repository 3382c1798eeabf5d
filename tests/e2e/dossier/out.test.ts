import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { ChromiumView } from '../../../scripts/browser/chromium-view.ts';
import type { View } from '../../../scripts/browser/driver.ts';
import { until } from '../../../scripts/browser/wait.ts';
import { needOffice, readPdf, readThroughOffice } from '../../../scripts/office.ts';
import { inBothBrowsers, openDraft, type Stage } from '../stage.ts';
import { inStore, openDossierTab } from './views.ts';

const NOTE = 'Bespreken met de FG, zie https://ap.example/dpia.';

/** Pins something in the general dossier and opens that in the panel. */
async function openWithPins(stage: Stage): Promise<View> {
  const { panel } = await openDraft(stage);
  await openDossierTab(panel);
  await inStore(
    panel,
    async ({ open, card, passage }, note) => {
      const store = open();
      if ((await store.allPins()).length > 0) return;
      const { id } = await store.pin('algemeen', card('eis-dpia', 'DPIA'));
      await store.note(id, note, '');
      await store.setDone(id, 0, true);
      await store.setCheck('algemeen', 'eis-dpia', {
        state: 'niet van toepassing',
        reason: 'er geen persoonsgegevens zijn.',
      });
      await store.pin('algemeen', passage('De uitvoering wordt later betrokken.'));
    },
    NOTE,
  );
  await panel.waitFor(() => document.querySelectorAll('.pin').length === 2);
  return panel;
}

/** Exports in a format, and waits for the file. */
async function download({ browser }: Stage, panel: View, format: string, extension: string): Promise<string> {
  const before = new Set(await readdir(browser.downloads));
  await panel.evaluate((name) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.sheet__formats button')];
    buttons.find(({ textContent }) => textContent === name)?.click();
  }, format);
  const name = await until(
    async () => {
      const files = (await readdir(browser.downloads)).filter((file) => !before.has(file));
      const [file = ''] = files;
      // A browser writes under another name first, which may end in the same way; ours end in a day.
      const isOurs = /-\d{4}-\d\d-\d\d(?: ?\(\d+\))?\.\w+$/.test(file) && file.endsWith(extension);
      return files.length === 1 && isOurs ? file : undefined;
    },
    () => `There is no ${extension} in the downloads`,
  );
  return join(browser.downloads, name);
}

async function openExport(panel: View): Promise<void> {
  await panel.click('.dossier-head .card-actions > button');
  await panel.waitFor(() => document.querySelector('.sheet__formats') !== null);
}

let noOffice: string | undefined;
beforeAll(async () => {
  noOffice = await needOffice();
}, 300_000);

inBothBrowsers('what goes out', {}, (stage) => {
  it('is a Word file that LibreOffice reads, with headings, lists and links in place', async ({ skip }) => {
    if (noOffice) skip(noOffice);
    const panel = await openWithPins(stage);
    await openExport(panel);
    const { structure, links, pageSize } = await readThroughOffice(
      await download(stage, panel, 'Word', '.docx'),
    );
    expect(structure.split('\n')).toEqual([
      'H1 Algemeen',
      expect.stringMatching(/^P Gemaakt met Vakkompas op \d/),
      'H2 DPIA',
      expect.stringMatching(/^P Dit is de kern/),
      'H3 Vraag jezelf af',
      'LI P ☑ Wie?',
      'LI P ☐ Wat?',
      'H3 Doe dit',
      'LI P 1. Een',
      'LI P 2. Twee',
      'LI P 3. Drie',
      'P Notitie: Bespreken met de FG, zie',
      'Link https://ap.example/dpia .',
      'P Bron:',
      'Link Bron van de toets · gecontroleerd op 23 november 2026',
      'H2 Stuk',
      'P De uitvoering wordt later betrokken.',
      'P Bron:',
      expect.stringMatching(/^Link Stuk · vastgepind op \d/),
    ]);
    expect(links.toSorted()).toEqual([
      'https://ap.example/dpia',
      'https://bron.example/',
      'https://schrijf.example/stuk',
    ]);
    expect(pageSize).toBe('A4');
  });

  it('is a file in each other format, and the Verantwoording too', async () => {
    const panel = await openWithPins(stage);
    await openExport(panel);
    const read = async (format: string, extension: string) =>
      readFile(await download(stage, panel, format, extension), 'utf8');
    expect(await read('Markdown', '.md')).toContain('- [x] Wie?');
    expect(await read('HTML', '.html')).toContain('<a href="https://ap.example/dpia">');
    expect(JSON.parse(await read('JSON', '.json'))).toMatchObject({
      format: 'vakkompas.dossier',
      version: 2,
    });
    await panel.click('label[for=export-verantwoording]');
    const text = await read('Markdown', '.md');
    expect(text).toContain('# Verantwoording Beleidskompas: Algemeen');
    expect(text).toContain('**Niet van toepassing** omdat er geen persoonsgegevens zijn.');
  });

  it('is a page that prints on A4, handed over in memory', async () => {
    const panel = await openWithPins(stage);
    await openExport(panel);
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.sheet__formats button')];
      buttons.find(({ textContent }) => textContent === 'Afdrukken')?.click();
    });
    const print = await stage.browser.openedPage('print.html');
    expect(await print.waitFor(() => document.querySelector('.print h1')?.textContent)).toBe('Algemeen');
    expect(await print.evaluate(() => document.title)).toBe('Algemeen');
    if (stage.browser.name === 'Chromium' && !noOffice) {
      const pdf = join(stage.browser.downloads, 'print.pdf');
      // The browser's print window cannot be closed from here; the same page again, without it.
      const page = await (print as ChromiumView).page.browser().newPage();
      await page.evaluateOnNewDocument(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.goto(await print.evaluate(() => location.href));
      await page.waitForSelector('[data-printed] .print h1');
      const bytes = await page.pdf({ preferCSSPageSize: true });
      await writeFile(pdf, bytes);
      expect((await readPdf(pdf)).pageSize).toBe('A4');
    }
  });

  it('keeps headings and links when it is pasted in an editor', async () => {
    const panel = await openWithPins(stage);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.pin')?.focus());
    await panel.press('Control+c');
    await panel.waitFor(() => document.querySelector('.notice')?.textContent?.includes('Gekopieerd'));
    const page = await stage.browser.openPage(stage.demo.url);
    await page.click('#editor');
    await page.press('Control+a');
    await page.press('Control+v');
    await page.waitFor(() => document.querySelector('#editor h2') !== null);
    const pasted = await page.evaluate(() => ({
      headings: [...document.querySelectorAll('#editor :is(h2, h3)')].map(({ textContent }) => textContent),
      items: [...document.querySelectorAll('#editor li')].map(({ textContent }) => textContent),
      links: [...document.querySelectorAll<HTMLAnchorElement>('#editor a')].map(({ href }) => href),
    }));
    expect(pasted).toEqual({
      headings: ['DPIA', 'Vraag jezelf af', 'Doe dit'],
      items: ['☑ Wie?', '☐ Wat?', 'Een', 'Twee', 'Drie'],
      links: ['https://ap.example/dpia', 'https://bron.example/'],
    });
  });
});
