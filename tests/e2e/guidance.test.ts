import { expect, it } from 'vitest';
import { cardTitles, caretIn, inBothBrowsers, openDraft, passageShown } from './stage.ts';

inBothBrowsers('guidance beside a draft', {}, (stage) => {
  it('follows the caret: other passage, other cards, each with its reason', async () => {
    const { page, panel } = await openDraft(stage);
    await caretIn(page, 'Om het recht vast te stellen');
    await passageShown(panel, 'Om het recht vast te stellen');
    const privacy = await panel.evaluate(() => ({
      kind: document.querySelector('.draft-head__kind')?.textContent,
      path: document.querySelector('.draft-head__path')?.textContent,
      first: document.querySelector('.advice-card')?.getAttribute('data-card'),
      reason: document.querySelector('.advice-card .because')?.textContent,
    }));
    expect(privacy.kind).toBe('Memorie van toelichting');
    expect(privacy.path).toContain('6. Gegevensuitwisseling en privacy');
    expect(privacy.first).toBe('eis-dpia');
    expect(privacy.reason).toMatch(/^Omdat je schrijft .*persoonsgegevens/);

    await caretIn(page, 'De wet wordt binnen vijf jaar');
    await passageShown(panel, 'De wet wordt binnen vijf jaar');
    const evaluation = await cardTitles(panel);
    expect(evaluation[0]).toContain('valuatie');
    expect(evaluation).not.toContain('DPIA (data protection impact assessment)');
  });

  it('follows the words: typing a sentence brings its card', async () => {
    const { page, panel } = await openDraft(stage);
    await caretIn(page, 'Dit wetsvoorstel regelt');
    await passageShown(panel, 'Dit wetsvoorstel regelt');
    await page.type(' burgerservicenummer ');
    await panel.waitFor(() => document.querySelector('[data-card="eis-dpia"]') !== null);
  });

  it('goes on when the background was stopped', async () => {
    const { page, panel } = await openDraft(stage);
    await stage.browser.stopBackground();
    await caretIn(page, 'De uitvoering wordt later betrokken');
    await passageShown(panel, 'De uitvoering wordt later betrokken');
    expect((await cardTitles(panel)).length).toBeGreaterThan(0);
  });

  it('marks the tab of a draft on the toolbar button, and only that', async () => {
    const first = await stage.browser.openPage(stage.demo.url);
    const settings = await stage.browser.extensionPage('options.html');
    const badges = () =>
      settings.evaluate(async () => {
        const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const tabs = await api.tabs.query({});
        const marks = await Promise.all(
          tabs.map(async ({ id, active }) => {
            const text = await api.action.getBadgeText(id === undefined ? {} : { tabId: id });
            return { marked: text !== '', active };
          }),
        );
        return {
          marked: marks.filter(({ marked }) => marked).length,
          inFront: marks.some(({ marked, active }) => marked && active),
        };
      });
    const frontIsMarked = () => expect.poll(badges, { timeout: 15_000 }).toMatchObject({ inFront: true });
    await first.toFront();
    await frontIsMarked();
    const { marked } = await badges();
    await stage.browser.openPage(`${stage.demo.url}demo.css`);
    // By the time that a later draft is marked, the page before it was looked at too.
    await stage.browser.openPage(stage.demo.url);
    await frontIsMarked();
    expect((await badges()).marked).toBe(marked + 1);
  });
});
