import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserUnderTest, ColorScheme, LaunchOptions, View } from './driver.ts';
import { end, ended, kill } from './ended.ts';
import { ChromeScope } from './firefox-chrome.ts';
import { clickOn } from './firefox-input.ts';
import { notedRequests, noteRequests } from './firefox-requests.ts';
import { FirefoxView } from './firefox-view.ts';
import * as firefoxWindow from './firefox-window.ts';
import { isRendered, openPanelByClick } from './open-panel.ts';
import { makeProfile, type Profile, WINDOW } from './profile.ts';
import { until } from './wait.ts';

const { POPUP_ELEMENT, SIDEBAR_ELEMENT, tabElement } = firefoxWindow;

/** Starts Firefox with the extension, as a temporary add-on. */
export async function startFirefox(options: LaunchOptions): Promise<BrowserUnderTest> {
  const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
  const driver = new FirefoxDriver(
    options,
    await makeProfile(options.extension, options.language),
    manifest.browser_specific_settings.gecko.id,
  );
  await driver.start();
  return driver;
}

class FirefoxDriver implements BrowserUnderTest {
  readonly name = 'Firefox';
  readonly #options: LaunchOptions;
  readonly #profile: Profile;
  readonly #addonId: string;
  /** The same after a restart, so that what the add-on stored is found back. */
  readonly #uuid = randomUUID();
  readonly #earlierRequests: string[] = [];
  #scheme: ColorScheme | undefined;
  #browser!: Browser;
  #chrome!: ChromeScope;

  constructor(options: LaunchOptions, profile: Profile, addonId: string) {
    this.#options = options;
    this.#profile = profile;
    this.#addonId = addonId;
  }

  /** Starts the browser and installs the extension; used again for a restart. */
  async start(): Promise<void> {
    const { browser, headless, language } = this.#options;
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browser.path,
      headless,
      defaultViewport: null,
      userDataDir: this.#profile.data,
      args: ['--remote-allow-system-access', '--width', String(WINDOW[0]), '--height', String(WINDOW[1])],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [this.#addonId]: this.#uuid }),
        // A temporary add-on goes when the browser closes; what it stored must stay.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'browser.download.folderList': 2,
        'browser.download.dir': this.downloads,
        'browser.download.useDownloadDir': true,
      },
    });
    this.#chrome = await ChromeScope.of(this.#browser);
    await this.#chrome.call(noteRequests, this.#addonId);
    if (language) await this.#chrome.call(firefoxWindow.speak, language);
    await this.#browser.installExtension(resolve(this.#profile.extension));
    await this.#chrome.call(firefoxWindow.prepareWindow, this.#widget);
  }

  async openPage(url: string): Promise<View> {
    const id = await this.#chrome.call(firefoxWindow.openTab, url);
    const view = await this.#tab(url, id);
    await view.waitFor(() => document.readyState === 'complete' && location.href !== 'about:blank');
    return view;
  }

  async openPopup(): Promise<View> {
    const close = () => this.#chrome.callOn(POPUP_ELEMENT, firefoxWindow.closePopup);
    await close();
    const { x, y } = await this.#chrome.call(firefoxWindow.buttonPlace, this.#widget);
    await this.#chrome.callOn('document.documentElement', clickOn, x, y);
    return this.#extensionView('popup', POPUP_ELEMENT, close);
  }

  openPanel(): Promise<View> {
    return openPanelByClick(this);
  }

  panel(): Promise<View> {
    return this.#extensionView('panel', SIDEBAR_ELEMENT, () => this.#chrome.call(firefoxWindow.closeSidebar));
  }

  async chooseFromContextMenu(selector: string, { label }: { readonly label: string }): Promise<void> {
    await this.#chrome.call(firefoxWindow.openContextMenu, selector);
    await until(
      () => this.#chrome.call(firefoxWindow.chooseMenuItem, label),
      () => `The context menu has no item with "${label}"`,
    );
  }

  extensionPage(path: string): Promise<View> {
    return this.openPage(`moz-extension://${this.#uuid}/${path}`);
  }

  async openedPage(path: string): Promise<View> {
    const url = `moz-extension://${this.#uuid}/${path}`;
    const id = await until(
      () => this.#chrome.call(firefoxWindow.tabShowing, url),
      () => `No tab shows ${path}`,
    );
    return this.#tab(path, id);
  }

  async stopBackground(): Promise<void> {
    const state = await this.#chrome.call(firefoxWindow.endBackground, this.#addonId);
    if (state !== 'stopped') throw new Error(`The event page did not stop: it is ${state}`);
  }

  async extensionRequests(): Promise<readonly string[]> {
    return [...this.#earlierRequests, ...(await this.#chrome.call(notedRequests))];
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    const tabs = await this.#chrome.call(firefoxWindow.tabIds);
    for (const element of [...tabs.map(tabElement), POPUP_ELEMENT, SIDEBAR_ELEMENT])
      await this.#prefer(element);
  }

  async resizePanel(width: number): Promise<void> {
    await this.#chrome.call(firefoxWindow.resizeSidebar, width);
    await (await this.panel()).waitFor((wanted) => Math.abs(innerWidth - wanted) < 2, width);
  }

  async restart(): Promise<void> {
    this.#earlierRequests.push(...(await this.#chrome.call(notedRequests)));
    await end(this.#browser);
    await this.start();
  }

  get downloads(): string {
    return this.#profile.downloads;
  }

  async crash(): Promise<void> {
    await kill(this.#browser);
    // Puppeteer puts the profile's own settings back when it learns of the end.
    const aside = ['prefs.js', 'user.js'].map((file) => join(this.#profile.data, `${file}.puppeteer`));
    await until(
      () => !aside.some((path) => existsSync(path)),
      () => 'Puppeteer left the profile as it was',
    );
    await this.start();
  }

  whenClosed(): Promise<void> {
    return ended(this.#browser);
  }

  async close(): Promise<void> {
    await end(this.#browser);
    await this.#profile.remove();
  }

  /** How Firefox calls the add-on's toolbar button. */
  get #widget(): string {
    return `${this.#addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  }

  async #tab(name: string, id: number): Promise<View> {
    const element = tabElement(id);
    await this.#prefer(element);
    return new FirefoxView(name, this.#chrome, {
      element,
      toFront: () => this.#chrome.callOn(element, firefoxWindow.selectTab),
      close: () => this.#chrome.callOn(element, firefoxWindow.closeTab),
    });
  }

  async #extensionView(name: string, element: string, close: () => Promise<void>): Promise<View> {
    const view = new FirefoxView(name, this.#chrome, { element, close });
    await until(
      () => view.evaluate(isRendered),
      (error) => `The ${name} did not open${error ? `: ${error}` : ''}`,
    );
    await this.#prefer(element);
    return view;
  }

  async #prefer(element: string): Promise<void> {
    if (this.#scheme) await this.#chrome.callOn(element, firefoxWindow.preferColors, this.#scheme);
  }
}
