import type { BrowserElement, MouseWindow, TabBrowser } from './firefox-types.ts';

// The functions of this file run in Firefox's window, all but `tabElement`; each is sent there by itself.
interface Widget {
  forWindow(window: Window): { node: HTMLElement };
}
interface Panel extends HTMLElement {
  readonly state: string;
  hidePopup(): void;
}
declare const gBrowser: TabBrowser;
declare const CustomizableUI: {
  AREA_NAVBAR: string;
  addWidgetToArea(widget: string, area: string): void;
  getWidget(widget: string): Widget;
};
declare const SidebarController: { isOpen: boolean; hide(): void };
declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      backgroundState: string;
      terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
    };
  };
};

/** Expressions that find the `<browser>` elements of the extension's own documents. */
export const POPUP_ELEMENT =
  'document.querySelector(\'panel[panelopen="true"] browser.webextension-popup-browser\')';
export const SIDEBAR_ELEMENT =
  "(SidebarController.isOpen ? document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser') ?? null : null)";

/** Expression that finds the `<browser>` element of a tab, by the id that `openTab` gave. */
export function tabElement(id: number): string {
  return `gBrowser.browsers.find(({ browserId }) => browserId === ${id}) ?? null`;
}

/** The ids of all tabs. */
export function tabIds(): number[] {
  return gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.browserId);
}

/** The id of a tab whose address starts so, if there is one. */
export function tabShowing(url: string): number | undefined {
  return gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith(url))
    ?.linkedBrowser.browserId;
}

/** Makes extensions installed from now on speak this language first. */
export function speak(language: string): void {
  const { locale } = Services;
  locale.availableLocales = [language, ...locale.availableLocales.filter((other) => other !== language)];
  locale.requestedLocales = [language];
}

/** Opens a tab at the front, in place of the empty one the browser starts with; gives its id. */
export function openTab(url: string): number {
  const before = gBrowser.selectedTab;
  const tab = gBrowser.addTrustedTab(url);
  gBrowser.selectedTab = tab;
  if (gBrowser.tabs.length === 2 && before.linkedBrowser.currentURI.spec === 'about:blank')
    gBrowser.removeTab(before);
  return tab.linkedBrowser.browserId;
}

/** Brings the tab of a `<browser>` element to the front. */
export function selectTab(browser: BrowserElement): void {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser === browser);
  if (tab) gBrowser.selectedTab = tab;
}

/** Closes the tab of a `<browser>` element. */
export function closeTab(browser: BrowserElement): void {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser === browser);
  if (tab) gBrowser.removeTab(tab);
}

/** Closes the popup that a `<browser>` element is in, if there is one, and waits until it is gone. */
export async function closePopup(browser: BrowserElement | null): Promise<void> {
  const panel = browser?.closest('panel') as Panel | null | undefined;
  panel?.hidePopup();
  while (panel?.isConnected && panel.state !== 'closed') await new Promise((next) => setTimeout(next, 20));
}

/** Puts the add-on's button on the toolbar, and closes the sidebar if it opened by itself. */
export function prepareWindow(widget: string): void {
  if (SidebarController.isOpen) SidebarController.hide();
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
}

/** The middle of the add-on's button on the toolbar, once that is laid out. */
export async function buttonPlace(widget: string): Promise<{ x: number; y: number }> {
  const { node } = CustomizableUI.getWidget(widget).forWindow(window);
  while (node.getBoundingClientRect().width === 0) await new Promise((next) => setTimeout(next, 20));
  const { x, y, width, height } = node.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Closes the sidebar. */
export function closeSidebar(): void {
  SidebarController.hide();
}

/** Makes the sidebar so wide, in CSS pixels. */
export function resizeSidebar(width: number): void {
  const box = document.getElementById('sidebar-box');
  if (!box || !SidebarController.isOpen) throw new Error('There is no panel to resize');
  box.style.width = `${width}px`;
}

/** Ends the add-on's event page, if it runs. */
export async function endBackground(addonId: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(addonId);
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return extension.backgroundState;
}

/** Sets the colours that a document prefers; the sidebar would follow the browser's own otherwise. */
export function preferColors(browser: BrowserElement | null, scheme: 'light' | 'dark'): void {
  if (browser) browser.browsingContext.prefersColorSchemeOverride = scheme;
}

/** Opens the context menu of the tab at the front on an element, as the right mouse button does. */
export async function openContextMenu(selector: string): Promise<void> {
  const { linkedBrowser } = gBrowser.selectedTab;
  const place = `(() => {
    const element = content.document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: "center" });
    const { x, y, width, height } = element.getBoundingClientRect();
    sendAsyncMessage("vakkompas:place", { json: JSON.stringify([x + width / 4, y + height / 2]) });
  })()`;
  const [x = 0, y = 0] = await new Promise<number[]>((done) => {
    const heard = ({ data }: { data: { json?: string } }) => {
      linkedBrowser.messageManager.removeMessageListener('vakkompas:place', heard);
      done(JSON.parse(data.json ?? '[]'));
    };
    linkedBrowser.messageManager.addMessageListener('vakkompas:place', heard);
    linkedBrowser.messageManager.loadFrameScript(`data:text/javascript,${encodeURIComponent(place)}`, false);
  });
  const box = linkedBrowser.getBoundingClientRect();
  const mouse = window as unknown as MouseWindow;
  for (const type of ['mousedown', 'mouseup', 'contextmenu'])
    mouse.synthesizeMouseEvent(
      type,
      box.x + x,
      box.y + y,
      { button: 2, buttons: type === 'mousedown' ? 2 : 0, clickCount: 1 },
      { isDOMEventSynthesized: false },
    );
}

/** Chooses the item of the open context menu whose label has this in it; false while there is none. */
export function chooseMenuItem(label: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as Panel | null;
  if (menu?.state !== 'open') return false;
  const items = [...menu.querySelectorAll<HTMLElement>('menuitem')];
  const item = items.find((one) => one.getAttribute('label')?.includes(label));
  if (!item) return false;
  (item as HTMLElement & { doCommand(): void }).doCommand();
  menu.hidePopup();
  return true;
}
