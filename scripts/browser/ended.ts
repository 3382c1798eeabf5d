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
