import { expect, it } from 'vitest';
import type { View } from '../../scripts/browser/driver.ts';
import { inBothBrowsers, openDraft } from './stage.ts';

async function openCompass(panel: View): Promise<void> {
  await panel.click('[data-tab="compass"]');
  await panel.waitFor(() => document.querySelector('.rose') !== null);
}

/** What the list under the rose says of each question. */
function said(panel: View): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.compass-questions__name')].map((one) => one.textContent ?? ''),
  );
}

inBothBrowsers('the Kompas', {}, (stage) => {
  it('fills the rose from the whole draft, and with what is written next', async () => {
    const { page, panel } = await openDraft(stage);
    await openCompass(panel);
    const before = await said(panel);
    expect(before).toHaveLength(6);
    expect(before.filter((one) => !one.includes('nog stil')).length).toBeGreaterThan(2);
    const problems = Number(/Probleem(\d+)/.exec(before[1] ?? '')?.[1]);
    expect(problems).toBeGreaterThan(0);
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'Het probleem is dat mensen vastlopen. De oorzaak van het probleem ligt in de aanvraag, zo blijkt uit onderzoek.';
      document.getElementById('editor')?.append(more);
    });
    await panel.waitFor(
      (count) =>
        Number(/Probleem(\d+)/.exec(document.querySelector('#compass-question-1')?.textContent ?? '')?.[1]) >
        count,
      problems,
    );
  });

  it('goes from a question to its passage in the draft', async () => {
    const { page, panel } = await openDraft(stage);
    await openCompass(panel);
    await panel.click('#compass-question-1');
    const said = await panel.evaluate(
      () => document.querySelector('.compass-question .place--button span')?.textContent ?? '',
    );
    await panel.click('.compass-question .place--button');
    await page.waitFor(
      (start) => {
        const [range] = [...(CSS.highlights.get('vakkompas') ?? [])] as Range[];
        const paragraph = range?.startContainer.parentElement?.closest('p');
        return paragraph?.textContent?.startsWith(start);
      },
      said.slice(0, 60),
    );
  });

  it('keeps what is said of a requirement, and the dates, over a restart, in the dossier', async () => {
    const { panel } = await openDraft(stage);
    await openCompass(panel);
    await panel.evaluate(() => {
      const set = (field: HTMLInputElement | HTMLSelectElement | null, value: string) => {
        if (!field) throw new Error('there is no field');
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      set(document.querySelector('.count-back label:last-of-type input'), '2099-07-01');
      set(document.querySelector('[data-card="eis-dpia"] select'), 'loopt');
    });
    const isKept = () =>
      document.querySelector('.compass')?.textContent?.includes('uiterlijk 1 juli 2099') &&
      document.querySelector<HTMLSelectElement>('[data-card="eis-dpia"] select')?.dataset.state === 'loopt';
    await panel.waitFor(isKept);
    await stage.browser.restart();
    const again = await openDraft(stage);
    await openCompass(again.panel);
    await again.panel.waitFor(isKept);
  });

  it('works by keyboard alone', async () => {
    const { panel } = await openDraft(stage);
    await openCompass(panel);
    await panel.evaluate(() => document.getElementById('compass-question-3')?.focus());
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('[aria-expanded="true"]')?.id === 'compass-question-3');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.requirement-groups :checked')?.focus());
    await panel.press('ArrowRight');
    await panel.waitFor(() =>
      document.querySelector('.requirement-groups label:nth-of-type(2) input')?.matches(':checked'),
    );
  });
});
