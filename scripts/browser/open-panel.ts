import type { BrowserUnderTest, View } from './driver.ts';
import { until } from './wait.ts';

/** Paths of the extension's own documents. */
export const POPUP = 'popup.html';
export const SIDE_PANEL = 'sidepanel.html';

/** Whether a document of the extension shows its content. Runs in the view. */
export function isRendered(): boolean {
  return /extension:$/.test(location.protocol) && document.querySelector('#root > *') !== null;
}

/** The way a user takes: the toolbar button, then "Kijk mee met deze pagina" in the popup. */
export async function openPanelByClick(browser: BrowserUnderTest): Promise<View> {
  const popup = await browser.openPopup();
  await popup.click('.popup .nl-button--primary');
  // It closes when the panel has heard; a panel that was open already would hide a click that was lost.
  await until(
    () =>
      popup.evaluate(isRendered).then(
        () => false,
        () => true,
      ),
    () => 'The popup stayed open after a click on its button',
  );
  return browser.panel();
}
