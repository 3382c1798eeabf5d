import { startChromium } from './chromium.ts';
import type { BrowserUnderTest, LaunchOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';

/** Starts a browser with the extension installed. */
export function launch(options: LaunchOptions): Promise<BrowserUnderTest> {
  return options.browser.kind === 'firefox' ? startFirefox(options) : startChromium(options);
}
