import { i18n } from '#i18n';
import { corrected } from '../../core/drafting/correction.ts';
import type { PageReading } from '../../core/drafting/draft.ts';
import { judgeReading } from '../../core/drafting/judging.ts';
import type { ReaderMessage } from '../../core/drafting/messages.ts';
import { browser } from '../../platform/browser.ts';
import { correctionOf } from '../../platform/corrections.ts';

/** Marks the toolbar button on tabs where a policy text is being written. */
export function registerBadge(): void {
  browser.tabs.onActivated.addListener(({ tabId }) => void look(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void look(tabId);
  });
}

/** Asks the page for one look. Pages without our content script do not answer: no badge there. */
async function look(tabId: number): Promise<void> {
  let page: PageReading | undefined;
  try {
    page = await browser.tabs.sendMessage(tabId, { type: 'look' } satisfies ReaderMessage, { frameId: 0 });
  } catch {
    return;
  }
  if (!page) return;
  const { verdict, writing } = judgeReading(page, null);
  const drafting = writing && corrected(verdict, await correctionOf(page)).policy;
  // The tab may be gone by now; then there is nothing to mark.
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b61' }),
    browser.action.setBadgeText({ tabId, text: drafting ? '●' : '' }),
    browser.action.setTitle({ tabId, title: drafting ? i18n.t('actionTitleDraft') : i18n.t('actionTitle') }),
  ]);
}
