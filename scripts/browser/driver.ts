import type { InstalledBrowser } from './find.ts';

/** A function that runs inside a view: it sees the view's document and nothing of this side. */
export type InView<A extends unknown[], R> = (...args: A) => R | Promise<R>;

/** A document in a running browser: a page, or a popup, panel or page of the extension. */
export interface View {
  /** What error messages call it: `popup`, `panel` or an address. */
  readonly name: string;
  /** Runs a function in the view. Arguments and result travel as JSON. */
  evaluate<A extends unknown[], R>(work: InView<A, R>, ...args: A): Promise<R>;
  /** Waits until the function gives something true and returns that; else fails with what the view showed. */
  waitFor<A extends unknown[], R>(look: InView<A, R>, ...args: A): Promise<NonNullable<R>>;
  /** Runs the source of a classic script in the view, whatever the view's content policy. */
  run(source: string): Promise<void>;
  /** A user's click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** A user's drag from the middle of one element to the upper edge of another; in Firefox its events only. */
  drag(from: string, to: string): Promise<void>;
  /** A user's typing, wherever the focus of the view is. */
  type(text: string): Promise<void>;
  /** A user's key by its DOM name, with modifiers before it: `Enter`, `Shift+Tab`, `Control+k`. */
  press(key: string): Promise<void>;
  /** Writes what the view shows as PNG. */
  screenshot(path: string): Promise<void>;
  /** Brings the tab of this view to the front; a popup or panel stays as it is. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/** What the views of the extension and the pages prefer to look like. */
export type ColorScheme = 'light' | 'dark';

/** A real browser with the real extension in it, driven as a user would. */
export interface BrowserUnderTest {
  /** `Chromium` or `Firefox`: the engine, whatever the brand. */
  readonly name: 'Chromium' | 'Firefox';
  /** Opens a page in a tab at the front, and waits until it is loaded. */
  openPage(url: string): Promise<View>;
  /** Clicks the toolbar button on the page at the front. */
  openPopup(): Promise<View>;
  /** Opens the real side panel or sidebar: toolbar button, then the popup's first button. */
  openPanel(): Promise<View>;
  /** The panel that is open, or opens within a few seconds. */
  panel(): Promise<View>;
  /**
   * Chooses an item of the extension's context menu on what is selected in the page at the front. Firefox
   * opens the real menu on the element; Chromium's cannot be opened from here: its event is dispatched.
   */
  chooseFromContextMenu(
    selector: string,
    item: { readonly id: string; readonly label: string },
  ): Promise<void>;
  /** Opens a page of the extension in a tab, such as `options.html`. */
  extensionPage(path: string): Promise<View>;
  /** The page of the extension in a tab that something else than a test opened, or opens within a few seconds. */
  openedPage(path: string): Promise<View>;
  /** Ends the service worker or event page, as the browser may do at any moment. */
  stopBackground(): Promise<void>;
  /**
   * Addresses that the extension's background and documents asked for beyond its own files, from the
   * first start on; in Chromium its content scripts too, which Firefox takes for their page. A page
   * that the user opens in a tab is not among them.
   */
  extensionRequests(): Promise<readonly string[]>;
  /** Sets the preferred colours of every view, those that are open and those to come. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Makes the open panel so wide, in CSS pixels. */
  resizePanel(width: number): Promise<void>;
  /** The folder that downloads come in. */
  readonly downloads: string;
  /** Closes the browser and starts it again with the same profile; all views are gone. */
  restart(): Promise<void>;
  /** Kills the browser's process in the middle of whatever it does, and starts it again with the same profile. */
  crash(): Promise<void>;
  /** Resolves when the browser has ended, by `close` or because the user closed it. */
  whenClosed(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** How a browser under test is started. */
export interface LaunchOptions {
  readonly browser: InstalledBrowser;
  /** Folder of the built extension, for this browser. */
  readonly extension: string;
  readonly headless: boolean;
  /** Language of the extension's interface; left out, the browser's own. */
  readonly language?: 'nl' | 'en';
}
