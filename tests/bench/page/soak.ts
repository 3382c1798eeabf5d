import { caretAfter, editing } from '../../e2e/editors/writing.ts';
import { type } from './scenarios.ts';
import { type BenchPage, type BenchStage, type Counts, countsOf } from './stage.ts';

const MINUTES = 10;
const EDITORS = 1_000;
const NAVIGATIONS = 200;
/** So often in each trial what is kept is counted. */
const LOOKS = 8;

/** Long use with the panel open: what is kept of it has to level off. */
export async function soak(stage: BenchStage): Promise<string> {
  await stage.open('/textarea', true);
  await stage.browser.openPanel();
  const lines = [
    await trial(stage, `${MINUTES} minutes of typing in CKEditor 5`, '/ckeditor5', async (page) => {
      await page.view.waitFor(() => 'editing' in window);
      await caretAfter(page.view, 'De gemeenten voeren');
      const end = performance.now() + (MINUTES * 60_000) / LOOKS;
      while (performance.now() < end) await type(page, 50);
    }),
    await trial(stage, `${EDITORS} editors made and destroyed, TinyMCE`, '/tinymce', (page) =>
      remake(page, EDITORS / 2),
    ),
    await trial(stage, `${EDITORS} editors made and destroyed, Quill`, '/quill', (page) =>
      remake(page, EDITORS / 2),
    ),
    await trial(stage, `${NAVIGATIONS} navigations`, '/textarea', async ({ page, view }) => {
      for (let turn = 0; turn < NAVIGATIONS / LOOKS; turn += 1) await page.reload({ waitUntil: 'load' });
      await view.waitFor(() => 'editing' in window);
    }),
  ];
  return lines.join('\n');
}

async function remake(page: BenchPage, editors: number): Promise<void> {
  await page.view.waitFor(() => 'editing' in window);
  for (let turn = 0; turn < editors / LOOKS; turn += 1) {
    await editing(page.view, 'destroy');
    await editing(page.view, 'create');
  }
}

/** Does something again and again, with us and without, and shows what was kept after each time. */
async function trial(
  stage: BenchStage,
  name: string,
  path: string,
  act: (page: BenchPage) => Promise<void>,
): Promise<string> {
  const rows: string[] = [];
  for (const withUs of [false, true]) {
    const page = await stage.open(path, withUs);
    const seen: Counts[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      await act(page);
      seen.push(await countsOf(page));
    }
    rows.push(
      `  ${withUs ? 'with   ' : 'without'}  heap MB ${series(seen, ({ heap }) => heap.toFixed(1))}`,
      `           listeners ${series(seen, ({ listeners }) => String(listeners))}   documents ${series(seen, ({ documents }) => String(documents))}`,
    );
    await page.view.close();
  }
  return [name, ...rows].join('\n');
}

function series(seen: readonly Counts[], show: (counts: Counts) => string): string {
  return seen.map(show).join(' ');
}
