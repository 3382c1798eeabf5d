import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDemo } from './browser/demo-build.ts';
import { BROWSER_KINDS, type BrowserKind } from './browser/find.ts';
import { needBrowser } from './browser/install.ts';
import { launch } from './browser/launch.ts';
import { showTour } from './browser/show-tour.ts';
import { type DemoDraft, readDemoDraft } from './demo/draft.ts';
import { serveDemo } from './demo/server.ts';
import { userPath } from './run.ts';

const HELP = `Opens a draft in a real browser with the Vakkompas panel beside it.

npm start -- [options]
  --draft FILE     your own draft: .md, .txt or .html
  --browser NAME   ${BROWSER_KINDS.join(', ')}; left out, the first one that is installed
  --headless       no window: print the panel's cards as text and write a screenshot;
                   also without --headless where there is no display
  --help           this text`;

/** Where the headless run leaves its picture. */
const PICTURE = join('.output', 'start.png');

/** A mistake of the caller, told in a sentence. */
class UsageError extends Error {}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(): Promise<void> {
  const { help, browser: kind, draft: path, headless } = readOptions();
  if (help) {
    console.log(HELP);
    return;
  }
  const draft = await readDraft(path ? userPath(path) : 'demo/draft.md');
  const browser = await needBrowser(kind);
  const extension = await buildDemo(browser.kind);
  const server = await serveDemo(draft);
  // With a window the panel speaks the browser's own language; what is printed is always the same.
  const running = await launch({ browser, extension, headless, ...(headless && { language: 'nl' }) });
  try {
    const page = await running.openPage(server.url);
    const panel = await running.openPanel();
    if (headless) {
      await mkdir('.output', { recursive: true });
      console.log(`Vakkompas in ${running.name}, beside “${draft.title}”`);
      await showTour(page, panel, PICTURE);
    } else {
      console.log(
        `The draft is open in ${running.name} with the panel beside it. Close the browser to stop.`,
      );
      await running.whenClosed();
    }
  } finally {
    await running.close();
    await server.close();
  }
}

function readOptions(): { help: boolean; browser?: BrowserKind; draft?: string; headless: boolean } {
  let values: { help?: boolean; browser?: string; draft?: string; headless?: boolean };
  try {
    ({ values } = parseArgs({
      options: {
        draft: { type: 'string' },
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
  const browser = BROWSER_KINDS.find((kind) => kind === values.browser);
  if (values.browser !== undefined && !browser) {
    throw new UsageError(`--browser ${values.browser}: choose one of ${BROWSER_KINDS.join(', ')}`);
  }
  return {
    help: values.help ?? false,
    headless: values.headless === true || !hasDisplay(),
    ...(browser && { browser }),
    ...(values.draft !== undefined && { draft: values.draft }),
  };
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function readDraft(path: string): Promise<DemoDraft> {
  try {
    return await readDemoDraft(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read' };
    throw new UsageError(code ? `${path}: ${why[code as keyof typeof why] ?? message}` : message);
  }
}
