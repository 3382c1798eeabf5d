import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { noteRequests } from './chromium-requests.ts';
import { ChromiumView } from './chromium-view.ts';
import type { BrowserUnderTest, ColorScheme, LaunchOptions, View } from './driver.ts';
import { end, ended, kill } from './ended.ts';
import { isRendered, openPanelByClick, POPUP, SIDE_PANEL } from './open-panel.ts';
import { makeProfile, type Profile, WINDOW } from './profile.ts';
import { until } from './wait.ts';

/** Starts Chromium, Chrome or Edge with the extension. */
export async function startChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
  const driver = new ChromiumDriver(options, await makeProfile(options.extension, options.language));
  await driver.start();
  return driver;
}

class ChromiumDriver implements BrowserUnderTest {
  readonly name = 'Chromium';
  readonly #options: LaunchOptions;
  readonly #profile: Profile;
  readonly #requests: string[] = [];
  #browser!: Browser;
  #extensionId = '';
  /** The tab at the front; undefined while that is the empty one the browser starts with. */
  #front: Page | undefined;
  #scheme: ColorScheme | undefined;

  constructor(options: LaunchOptions, profile: Profile) {
    this.#options = options;
    this.#profile = profile;
  }

  /** Starts the browser and installs the extension; used again for a restart. */
  async start(): Promise<void> {
    this.#browser = await puppeteer.launch({
      executablePath: this.#options.browser.path,
      headless: this.#options.headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      userDataDir: this.#profile.data,
      args: [
        // A browser that runs as root, as in a container, has no sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-component-update',
        '--no-default-browser-check',
        `--window-size=${WINDOW.join(',')}`,
      ],
    });
    this.#front = undefined;
    await noteRequests(this.#browser, (url) => this.#requests.push(url));
    const session = await this.#browser.target().createCDPSession();
    // Holds for as long as this session.
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads });
    this.#extensionId = await this.#browser.installExtension(resolve(this.#profile.extension));
  }

  async openPage(url: string): Promise<View> {
    const [first] = await this.#browser.pages();
    const page = this.#front === undefined && first ? first : await this.#browser.newPage();
    const view = await this.#view(url, page);
    await page.goto(url, { waitUntil: 'load' });
    await view.toFront();
    return view;
  }

  async openPopup(): Promise<View> {
    const page = this.#front ?? (await this.#browser.pages())[0];
    const extension = (await this.#browser.extensions()).get(this.#extensionId);
    if (!page || !extension) throw new Error('There is no page at the front to open the popup on');
    await this.#find(POPUP)
      ?.asPage()
      .then((popup) => popup.close());
    await extension.triggerAction(page);
    return this.#extensionView('popup', POPUP);
  }

  openPanel(): Promise<View> {
    return openPanelByClick(this);
  }

  panel(): Promise<View> {
    return this.#extensionView('panel', SIDE_PANEL);
  }

  async chooseFromContextMenu(_: string, { id }: { readonly id: string }): Promise<void> {
    const selectionText = await this.#front?.evaluate(() => String(document.getSelection()));
    const pageUrl = this.#front?.url() ?? '';
    const worker = await until(
      () => this.#browser.targets().find((target) => target.type() === 'service_worker'),
      () => 'The service worker does not run',
    ).then((target) => target.worker());
    await worker?.evaluate(
      async (info) => {
        const { tabs, contextMenus } = globalThis.chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        const { onClicked } = contextMenus as unknown as {
          onClicked: { dispatch(info: unknown, tab: unknown): void };
        };
        onClicked.dispatch(info, tab);
      },
      { menuItemId: id, selectionText, pageUrl },
    );
  }

  extensionPage(path: string): Promise<View> {
    return this.openPage(`chrome-extension://${this.#extensionId}/${path}`);
  }

  openedPage(path: string): Promise<View> {
    return this.#extensionView(path, path);
  }

  async stopBackground(): Promise<void> {
    const [page] = await this.#browser.pages();
    const session = await page?.createCDPSession();
    await session?.send('ServiceWorker.enable');
    await session?.send('ServiceWorker.stopAllWorkers');
    await session?.detach();
    // Puppeteer's own list keeps a worker that has stopped; the browser's does not.
    const browser = await this.#browser.target().createCDPSession();
    await until(
      async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        return targetInfos.every(({ type }) => type !== 'service_worker');
      },
      () => 'The service worker did not stop',
    );
    await browser.detach();
  }

  async extensionRequests(): Promise<readonly string[]> {
    return this.#requests;
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    const pages = this.#browser.targets().filter((target) => target.type() === 'page');
    await Promise.all(pages.map(async (target) => this.#prefer(await target.asPage())));
  }

  async resizePanel(width: number): Promise<void> {
    const page = await this.#find(SIDE_PANEL)?.asPage();
    if (!page) throw new Error('There is no panel to resize');
    // The panel's edge cannot be dragged from here; its document is laid out at this width instead.
    await page.setViewport({ width, height: await page.evaluate(() => innerHeight) });
  }

  async restart(): Promise<void> {
    await end(this.#browser);
    await this.start();
  }

  get downloads(): string {
    return this.#profile.downloads;
  }

  async crash(): Promise<void> {
    await kill(this.#browser);
    await this.start();
  }

  whenClosed(): Promise<void> {
    return ended(this.#browser);
  }

  async close(): Promise<void> {
    await end(this.#browser);
    await this.#profile.remove();
  }

  #find(path: string) {
    const start = `chrome-extension://${this.#extensionId}/${path}`;
    return this.#browser.targets().find((target) => target.url().startsWith(start));
  }

  async #extensionView(name: string, path: string): Promise<View> {
    const target = await until(
      () => this.#find(path),
      () => `The ${name} did not open`,
    );
    const view = await this.#view(name, await target.asPage());
    await view.waitFor(isRendered);
    return view;
  }

  async #view(name: string, page: Page): Promise<View> {
    await this.#prefer(page);
    return new ChromiumView(name, page, (front) => {
      this.#front = front;
    });
  }

  async #prefer(page: Page): Promise<void> {
    if (this.#scheme)
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#scheme }]);
  }
}
