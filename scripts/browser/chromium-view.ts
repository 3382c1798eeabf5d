import type { KeyInput, Page } from 'puppeteer-core';
import type { InView, View } from './driver.ts';
import { keyStroke } from './keys.ts';
import { untilInView } from './wait.ts';

/** A view on a page that Puppeteer drives. */
export class ChromiumView implements View {
  readonly name: string;
  readonly page: Page;
  readonly #onFront: (page: Page) => void;

  constructor(name: string, page: Page, onFront: (page: Page) => void) {
    this.name = name;
    this.page = page;
    this.#onFront = onFront;
  }

  evaluate<A extends unknown[], R>(work: InView<A, R>, ...args: A): Promise<R> {
    return this.page.evaluate(work as (...given: unknown[]) => R, ...args) as Promise<R>;
  }

  waitFor<A extends unknown[], R>(look: InView<A, R>, ...args: A): Promise<NonNullable<R>> {
    return untilInView(this, look, args);
  }

  async run(source: string): Promise<void> {
    await this.page.evaluate(`${source}\n;undefined`);
  }

  async click(selector: string): Promise<void> {
    await this.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
    await this.#act(() => this.page.click(selector));
  }

  async drag(from: string, to: string): Promise<void> {
    const { mouse } = this.page;
    const place = async (selector: string, height: number) => {
      const handle = await this.page.waitForSelector(selector);
      await handle?.scrollIntoView();
      const box = await handle?.boundingBox();
      if (!box) throw new Error(`There is nothing to see at ${selector}`);
      return [box.x + box.width / 2, box.y + box.height * height] as const;
    };
    await mouse.move(...(await place(from, 0.5)));
    await mouse.down();
    const [x, y] = await place(to, 0.2);
    // A drag starts with a small move, and a place to drop at is found with another.
    await mouse.move(x, y + 40, { steps: 4 });
    await mouse.move(x, y, { steps: 4 });
    await mouse.up();
  }

  async type(text: string): Promise<void> {
    await this.#act(() => this.page.keyboard.type(text));
  }

  async press(key: string): Promise<void> {
    const stroke = keyStroke(key);
    const { keyboard } = this.page;
    await this.#act(async () => {
      for (const one of stroke.held) await keyboard.down(one as KeyInput);
      await keyboard.press(stroke.key as KeyInput);
      for (const one of stroke.held.toReversed()) await keyboard.up(one as KeyInput);
    });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
  }

  async toFront(): Promise<void> {
    await this.page.bringToFront();
    this.#onFront(this.page);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** An act that closes the view it is done in, as one in the popup may, has succeeded. */
  async #act(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!this.page.isClosed() && !/Target closed|Session closed|detached/i.test(String(error))) throw error;
    }
  }
}
