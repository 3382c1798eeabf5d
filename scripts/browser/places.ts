import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './find.ts';

/** How a browser's program is called on each system. */
interface Names {
  /** Commands, sought on the PATH. */
  readonly linux: readonly string[];
  /** Bundle and the program in it. */
  readonly darwin: readonly [string, string];
  /** Path in a folder for programs. */
  readonly win32: readonly string[];
}

const NAMES: Record<BrowserKind, Names> = {
  chromium: {
    linux: ['chromium', 'chromium-browser'],
    darwin: ['Chromium.app', 'Chromium'],
    win32: ['Chromium', 'Application', 'chrome.exe'],
  },
  chrome: {
    linux: ['google-chrome', 'google-chrome-stable'],
    darwin: ['Google Chrome.app', 'Google Chrome'],
    win32: ['Google', 'Chrome', 'Application', 'chrome.exe'],
  },
  edge: {
    linux: ['microsoft-edge', 'microsoft-edge-stable'],
    darwin: ['Microsoft Edge.app', 'Microsoft Edge'],
    win32: ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  },
  firefox: {
    linux: ['firefox', 'firefox-esr'],
    darwin: ['Firefox.app', 'firefox'],
    win32: ['Mozilla Firefox', 'firefox.exe'],
  },
};

/** Where a browser stands when it is installed in the usual way; none of these need exist. */
export function places(kind: BrowserKind): string[] {
  const names = NAMES[kind];
  switch (process.platform) {
    case 'darwin': {
      const [bundle, program] = names.darwin;
      return ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, bundle, 'Contents', 'MacOS', program),
      );
    }
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((variable) => process.env[variable] ?? [])
        .map((folder) => join(folder, ...names.win32));
    default: {
      const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
      return names.linux.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}
