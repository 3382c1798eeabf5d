import { browser } from './browser.ts';

/** Why a tab is reported: another tab came to the front, or this one finished loading. */
export type TabNews = 'activated' | 'loaded';

/** Reports the active tab of a window, now and whenever it changes or loads another page. */
export function followActiveTab(
  windowId: number,
  report: (tabId: number, news: TabNews) => void,
  signal: AbortSignal,
): void {
  let active: number | undefined;
  const activate = (tabId: number | undefined) => {
    if (tabId === undefined || signal.aborted) return;
    active = tabId;
    report(tabId, 'activated');
  };
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) activate(info.tabId);
  };
  const onUpdated = (tabId: number, change: { status?: string | undefined }) => {
    if (tabId === active && change.status === 'complete') report(tabId, 'loaded');
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
    if (active === undefined) activate(tab?.id);
  });
}
