import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserUnderTest, View } from '../../scripts/browser/driver.ts';
import { needBrowser } from '../../scripts/browser/install.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { readDemoDraft } from '../../scripts/demo/draft.ts';
import { type DemoServer, serveDemo } from '../../scripts/demo/server.ts';
import { run } from '../../scripts/run.ts';
import { importMutatedFiles, killWhileWriting, quietPage, writeInTwoWindows } from '../e2e/dossier/faults.ts';
import { inStore } from '../e2e/dossier/views.ts';

const KILLS = 50;
/** A kill comes after at most so many writes. */
const WRITES = 1_000;
const EACH = 500;
const FILES = 1_000;
/** Room on the disk that is filled up: a browser with a new profile takes about half. */
const DISK = '220m';

/** The tests of what must not be lost, in full numbers and in both browsers; counts come as they are. Throws when anything is. */
export async function faultDossier(): Promise<string> {
  for (const browser of ['chrome', 'firefox']) await build({ browser, mode: 'demo' });
  for (const kind of ['chromium', 'firefox'] as const) {
    const demo = await serveDemo(await readDemoDraft('demo/draft.md'));
    const browser = await start(kind);
    try {
      console.log(`\n${browser.name}`);
      const seed = Date.now();
      const moments = Array.from({ length: KILLS }, (_, at) => Math.floor(random(seed + at) * WRITES));
      const { acknowledged, lost } = await killWhileWriting(browser, KILLS, (round) => moments[round] ?? 0);
      console.log(
        `  ${KILLS} kills during up to ${WRITES} writes each: ${acknowledged} acknowledged, ${lost} lost`,
      );
      const seen = await writeInTwoWindows(browser, EACH);
      console.log(`  two windows × ${EACH} pins: they see ${seen.join(' and ')}`);
      const report = await importMutatedFiles(await quietPage(browser), FILES);
      console.log(
        `  ${FILES} mutated files: ${report.read} read, ${report.refused} refused, ${report.exceptions} exceptions, ${report.partial} partial imports`,
      );
      if (lost + report.exceptions + report.partial > 0 || seen.some((count) => count !== 2 * EACH))
        throw new Error('Something was lost, see above');
    } finally {
      await browser.close();
    }
    console.log(`  a full disk: ${await onFullDisk(kind, demo)}`);
    await demo.close();
  }
  return 'Nothing was lost.';
}

async function start(kind: 'chromium' | 'firefox'): Promise<BrowserUnderTest> {
  return launch({
    browser: await needBrowser(kind),
    extension: `.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3-demo`,
    headless: true,
    language: 'nl',
  });
}

/**
 * Pins while the disk with the profile is full, and after there is room again. Needs a small disk of its
 * own; where none can be made it says so.
 */
async function onFullDisk(kind: 'chromium' | 'firefox', demo: DemoServer): Promise<string> {
  const disk = await mkdtemp(join(tmpdir(), 'vakkompas-disk-'));
  const { status } = await run('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]);
  if (status !== 0) {
    await rm(disk, { recursive: true });
    return 'not tried, this machine mounts no disks';
  }
  const before = process.env.TMPDIR;
  process.env.TMPDIR = disk;
  try {
    const browser = await start(kind);
    try {
      return await fillAndPin(browser, demo, disk);
    } finally {
      await browser.close();
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await run('umount', ['-l', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

async function fillAndPin(browser: BrowserUnderTest, demo: DemoServer, disk: string): Promise<string> {
  await browser.openPage(demo.url);
  const panel = await browser.openPanel();
  await inStore(panel, async ({ openOnce, card }) => {
    await openOnce().pin('algemeen', card('eis-eerst', 'Vóór de schijf vol was'));
  });
  await fill(disk);
  const refused = await untilRefused(panel);
  const kept = await inStore(panel, async ({ openOnce }) => (await openOnce().allPins()).length);
  await rm(join(disk, 'filler'), { recursive: true });
  await inStore(panel, async ({ openOnce, passage }) => {
    await openOnce().pin('algemeen', passage('Toen er weer plaats was'));
  });
  const after = await inStore(panel, async ({ openOnce }) => (await openOnce().allPins()).length);
  if (after !== kept + 1) throw new Error(`There were ${kept} pins, and ${after} after one more`);
  return `refused with ${refused.error} after ${refused.written} pins, all ${kept} still there; ${after} when there was room again`;
}

/** Takes all room there is, to the last kilobyte. */
async function fill(disk: string): Promise<void> {
  await mkdir(join(disk, 'filler'));
  for (const size of [4_000_000, 100_000, 1_000]) {
    for (let at = 0; ; at += 1) {
      const full = await writeFile(join(disk, 'filler', `${size}-${at}`), Buffer.alloc(size)).catch(
        () => true,
      );
      if (full) break;
    }
  }
}

/** Pins until the browser refuses: it may have put some room aside. */
function untilRefused(panel: View): Promise<{ written: number; error: string }> {
  return inStore(panel, async ({ openOnce, passage }) => {
    const store = openOnce();
    for (let written = 0; written < 20_000; written += 1) {
      try {
        await store.pin('algemeen', passage(`Een lange zin ${written}. `.repeat(200)));
      } catch (error) {
        return { written, error: (error as Error).name };
      }
    }
    return { written: 20_000, error: 'nothing' };
  });
}

/** A number from 0 to 1 that is the same for the same seed. */
function random(seed: number): number {
  const x = Math.sin(seed) * 10_000;
  return x - Math.floor(x);
}
