import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { canInstallFromDebian, installFromDebian } from '../debian.ts';
import { BROWSER_CACHE, type BrowserKind, findBrowser, type InstalledBrowser } from './find.ts';

/**
 * Finds a browser, of this kind or any, and installs one when there is none. Throws with a sentence
 * that says what to install when that cannot be done either.
 */
export async function needBrowser(kind?: BrowserKind): Promise<InstalledBrowser> {
  const found = await findBrowser(kind);
  if (found) return found;
  const tried: string[] = [];
  for (const way of [fromDebian, byDownload]) {
    try {
      const installed = await way(kind ?? 'chromium');
      if (installed) return installed;
    } catch (error) {
      tried.push(error instanceof Error ? error.message : String(error));
    }
  }
  const what = kind ? `There is no ${NAMES[kind]} here` : 'There is no browser here';
  const wish = kind ? NAMES[kind] : 'Edge, Chrome, Chromium or Firefox';
  throw new Error(
    [`${what}: install ${wish}, or name one in VAKKOMPAS_BROWSER_PATH.`, ...tried].join('\n  '),
  );
}

const NAMES: Record<BrowserKind, string> = {
  chromium: 'Chromium',
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
};
const DEBIAN_PACKAGES: Partial<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

async function fromDebian(kind: BrowserKind): Promise<InstalledBrowser | undefined> {
  const name = DEBIAN_PACKAGES[kind];
  if (!name || !(await canInstallFromDebian())) return undefined;
  await installFromDebian(NAMES[kind], [name]);
  return findBrowser(kind);
}

/** The maker's own download, into this project's cache; nothing else on the computer changes. */
async function byDownload(kind: BrowserKind): Promise<InstalledBrowser | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform || kind === 'edge') return undefined;
  const browser = kind === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  console.error(`Downloading ${kind === 'firefox' ? 'Firefox' : 'Chrome'} …`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const { executablePath } = await install({ browser, buildId, platform, cacheDir: BROWSER_CACHE });
    return { kind: kind === 'firefox' ? 'firefox' : 'chrome', path: executablePath };
  } catch (error) {
    throw new Error(`The download failed: ${error instanceof Error ? error.message : error}`);
  }
}
