import type { Browser } from 'puppeteer-core';

/** Resolves when a browser's process has ended. */
export function ended(browser: Browser): Promise<void> {
  const process = browser.process();
  return new Promise((resolve) => {
    if (!process || process.exitCode !== null || process.signalCode !== null) resolve();
    else process.once('exit', () => resolve());
  });
}

/** Closes a browser, unless the user did. */
export async function end(browser: Browser): Promise<void> {
  if (browser.connected) await browser.close();
  await ended(browser);
}

/** Kills a browser's process, as a crash or the system would. */
export async function kill(browser: Browser): Promise<void> {
  browser.process()?.kill('SIGKILL');
  await ended(browser);
}
