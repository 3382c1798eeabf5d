import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { places } from './places.ts';

/** The browsers by their brand, in the order in which one is chosen. */
export const BROWSER_KINDS = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Where browsers are downloaded to that this project installs for itself. */
export const BROWSER_CACHE = resolve('.cache', 'browsers');

/** A browser on this computer. */
export interface InstalledBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/**
 * Finds an installed browser: of this kind, or else the first there is. The environment variable
 * VAKKOMPAS_BROWSER_PATH names one that stands elsewhere.
 */
export async function findBrowser(kind?: BrowserKind): Promise<InstalledBrowser | undefined> {
  const own = process.env.VAKKOMPAS_BROWSER_PATH;
  if (own) {
    if (!existsSync(own)) throw new Error(`VAKKOMPAS_BROWSER_PATH: there is no ${own}`);
    if (!kind || kind === kindOf(own)) return { kind: kindOf(own), path: own };
  }
  const downloaded = await getInstalledBrowsers({ cacheDir: BROWSER_CACHE });
  for (const wanted of kind ? [kind] : BROWSER_KINDS) {
    const path =
      places(wanted).find((place) => existsSync(place) && !isSnap(place)) ??
      // What is downloaded in place of Chromium is Chrome.
      downloaded.find(({ browser }) => browser === wanted || (wanted === 'chromium' && browser === 'chrome'))
        ?.executablePath;
    if (path) return { kind: wanted, path };
  }
  return undefined;
}

function kindOf(path: string): BrowserKind {
  const name = basename(path).toLowerCase();
  if (name.includes('firefox')) return 'firefox';
  if (name.includes('edge')) return 'edge';
  return name.includes('chromium') ? 'chromium' : 'chrome';
}

/** A browser in a snap may not read the profile and the extension that we hand it. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (/^\/(usr\/bin\/snap$|snap\/)/.test(real)) return true;
  // Ubuntu's own /usr/bin/firefox is a short script that starts the snap.
  const start = Buffer.alloc(4096);
  const file = openSync(real, 'r');
  readSync(file, start);
  closeSync(file);
  return start.toString('latin1').startsWith('#!') && start.includes('/snap/bin/');
}
