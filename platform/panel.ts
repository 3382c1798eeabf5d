import type { PanelRequest } from '../core/panel/request.ts';
import { browser } from './browser.ts';
import { requestPanel } from './panel-request.ts';

/** The window that the user is in; for doors that are not told which window they belong to. */
const CURRENT_WINDOW = -2;

/**
 * Opens the panel beside the page and tells it what to show. Must be called straight from a click,
 * key or command: browsers refuse once anything was awaited, so nothing here waits before opening.
 * Where no panel can be opened, the same page opens in a tab.
 */
export async function openPanel(request: PanelRequest, windowId: number = CURRENT_WINDOW): Promise<void> {
  const opened = open(windowId);
  // In the same breath as opening: a popup may be gone before anything awaited comes back.
  const asked = windowId === CURRENT_WINDOW ? askFocused(request) : requestPanel(windowId, request);
  try {
    await opened;
  } catch {
    const tab = await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
    // The tab may stand in another window than the one that was asked for.
    if (tab.windowId !== undefined) await requestPanel(tab.windowId, request);
  }
  await asked;
}

/** An async function, so that a refusal always is a rejection and never thrown at once. */
async function open(windowId: number): Promise<void> {
  const { sidePanel } = globalThis.chrome ?? {};
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}

async function askFocused(request: PanelRequest): Promise<void> {
  const { id } = await browser.windows.getLastFocused();
  if (id !== undefined) await requestPanel(id, request);
}
