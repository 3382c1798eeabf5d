/** What is used here of Firefox's own objects; its window's code has no published types. */
export interface BrowserElement extends HTMLElement {
  readonly currentURI: { readonly spec: string };
  readonly browserId: number;
  readonly messageManager: {
    addMessageListener(name: string, heard: (message: { data: Answer }) => void): void;
    removeMessageListener(name: string, heard: (message: { data: Answer }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
  readonly browsingContext: {
    prefersColorSchemeOverride: 'light' | 'dark' | 'none';
    readonly currentWindowGlobal: {
      readonly innerWindowId: number;
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

/** What a frame script answers: a result as JSON, or an error. */
export interface Answer {
  readonly json?: string;
  readonly error?: string;
}

/** A tab of the tab strip. */
export interface TabElement extends HTMLElement {
  readonly linkedBrowser: BrowserElement;
}

/** The tabs of a window. */
export interface TabBrowser {
  selectedTab: TabElement;
  readonly tabs: readonly TabElement[];
  addTrustedTab(url: string): TabElement;
  removeTab(tab: TabElement): void;
}

/** The window's real mouse. */
export interface MouseWindow {
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    event: { button: number; buttons: number; clickCount: number },
    options: { isDOMEventSynthesized: boolean },
  ): boolean;
}

/** The window's real keyboard. */
export interface TextInputProcessor {
  beginInputTransactionForTests(window: unknown): boolean;
  keydown(event: KeyboardEvent, flags?: number): number;
  keyup(event: KeyboardEvent, flags?: number): boolean;
}
