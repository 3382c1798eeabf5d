import { expect, it } from 'vitest';
import type { View } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/wait.ts';
import { marked } from './editors/writing.ts';
import { focused, tabTo } from './focus.ts';
import { cardTitles, caretIn, inBothBrowsers, openDraft, passageShown } from './stage.ts';

const PASSAGE = 'Om het recht vast te stellen';
const DPIA = 'DPIA (data protection impact assessment)';

/** Waits until a card is beside the passage, or no longer. */
async function beside(panel: View, cardId: string, isThere: boolean): Promise<void> {
  await panel.waitFor(
    (id, wanted) => (document.querySelector(`.advice-card[data-card="${id}"]`) !== null) === wanted,
    cardId,
    isThere,
  );
}

inBothBrowsers('cards beside a passage', {}, (stage) => {
  /** The demo draft with the caret in the passage about personal data. */
  async function openPassage() {
    const { page, panel } = await openDraft(stage);
    await caretIn(page, PASSAGE);
    await passageShown(panel, PASSAGE);
    return { page, panel };
  }

  it('are waved away and taken back by keyboard, and stay away when the browser starts again', async () => {
    const { panel } = await openPassage();
    await beside(panel, 'eis-dpia', true);
    const before = await cardTitles(panel);
    const waveAway = async () => {
      await tabTo(panel, `Niet hier: ${DPIA}`);
      await panel.press('Enter');
      await panel.waitFor(() => document.activeElement?.matches('.wave-form input[type=radio]'));
      await panel.press('ArrowDown');
      expect(await focused(panel)).toEqual({ name: 'Al gedaan', visible: true });
      await panel.press('Enter');
      await beside(panel, 'eis-dpia', false);
    };

    await panel.click('.draft-head__kind');
    await tabTo(panel, `Niet hier: ${DPIA}`);
    await panel.press('Enter');
    await panel.waitFor(() => document.activeElement?.matches('.wave-form input[type=radio]'));
    await panel.press('Escape');
    await panel.waitFor(() => document.querySelector('.wave-form') === null);
    expect((await focused(panel)).name, 'the focus after Escape').toBe(`Niet hier: ${DPIA}`);

    await waveAway();
    await panel.waitFor(() => document.activeElement?.matches('.advice-card__open, .waved summary'));
    await panel.press('Control+z');
    await beside(panel, 'eis-dpia', true);
    expect(await cardTitles(panel)).toEqual(before);
    await panel.click('.draft-head__kind');
    await waveAway();

    await stage.browser.restart();
    const again = await openPassage();
    await again.panel.waitFor(() => document.querySelector('.waved summary') !== null);
    await beside(again.panel, 'eis-dpia', false);
    await again.panel.click('.draft-head__kind');
    await tabTo(again.panel, '1 kaart weggewuifd');
    await again.panel.press('Enter');
    expect(await again.panel.waitFor(() => document.querySelector('.waved[open] li')?.textContent)).toContain(
      'Al gedaan',
    );
    await tabTo(again.panel, `Toch tonen: ${DPIA}`);
    await again.panel.press('Enter');
    await beside(again.panel, 'eis-dpia', true);
    expect(await cardTitles(again.panel)).toEqual(before);
    await again.panel.waitFor(() => document.activeElement?.matches('.advice-card__open'));
  });

  it('lead from a word in their reason to its place in the page, and take the mark away again', async () => {
    const { page, panel } = await openPassage();
    await beside(panel, 'eis-dpia', true);
    const words = await panel.waitFor(
      () => document.querySelector('[data-card="eis-dpia"] .because__show')?.textContent,
    );
    await panel.click('[data-card="eis-dpia"] .because__show');
    await until(
      async () => (await marked(page)) === words.replaceAll(' … ', '|'),
      () => `"${words}" was not marked in the page`,
    );
    await caretIn(page, 'De wet wordt binnen vijf jaar');
    await passageShown(panel, 'De wet wordt binnen vijf jaar');
    await until(
      async () => (await marked(page)) === '',
      () => 'the mark stayed',
    );
  });

  it('fit a narrow panel and text four times as large, with all there is to open open', async () => {
    const { panel } = await openPassage();
    await panel.click('.advice-card .card-actions button');
    await panel.click('.wave-form [type=submit]');
    await panel.waitFor(() => document.querySelector('.waved') !== null);
    await panel.click('.advice-card .card-actions button');
    await panel.click('.waved summary');
    await panel.waitFor(() => document.querySelector('.wave-form') !== null);
    await panel.evaluate(() => {
      const word = ' Gegevensbeschermingseffectbeoordelingsverantwoordelijkheid';
      for (const text of document.querySelectorAll('.advice-card__open, .because mark, .waved strong'))
        text.append(word);
    });
    for (const [width, percent] of [
      [320, 100],
      [250, 100],
      [320, 400],
    ] as const) {
      await stage.browser.resizePanel(width);
      await panel.waitFor((most) => innerWidth <= most, width);
      const outside = await panel.evaluate((size) => {
        document.documentElement.style.fontSize = `${(14 * size) / 100}px`;
        return [...document.querySelectorAll('.panel *')]
          .filter(
            (element) =>
              !element.closest('.visually-hidden, .nl-skip-link, svg') &&
              element.getBoundingClientRect().right > innerWidth + 1,
          )
          .map((element) => element.outerHTML.slice(0, 100));
      }, percent);
      expect(outside, `${width} pixels, ${percent} %`).toEqual([]);
    }
  });
});
