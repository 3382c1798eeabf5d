import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InView, View } from './driver.ts';
import type { ChromeScope } from './firefox-chrome.ts';
import { drawFrame, evaluateInFrame } from './firefox-frame.ts';
import { clickOn, pressKeys } from './firefox-input.ts';
import type { BrowserElement } from './firefox-types.ts';
import { keyStroke } from './keys.ts';
import { until, untilInView } from './wait.ts';

/** How long a click is under way to a view's process, in milliseconds. */
const MOMENT = 50;
/** How long keys may be; a key that a closing popup or another frame gets is never counted. */
const KEYS_PATIENCE = 1_500;

/** What a view can do to the tab or popup it is in, if anything; both run in Firefox's window. */
export interface Frame {
  /** Expression that finds the `<browser>` element, or null. */
  readonly element: string;
  readonly toFront?: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A view on a `<browser>` element of Firefox's window: a tab, the sidebar or a popup. */
export class FirefoxView implements View {
  readonly name: string;
  readonly #chrome: ChromeScope;
  readonly #frame: Frame;

  constructor(name: string, chrome: ChromeScope, frame: Frame) {
    this.name = name;
    this.#chrome = chrome;
    this.#frame = frame;
  }

  async evaluate<A extends unknown[], R>(work: InView<A, R>, ...args: A): Promise<R> {
    const json = await this.#inFrame(
      `(async () => JSON.stringify((await (${work})(...${JSON.stringify(args)})) ?? null))()`,
    );
    return JSON.parse(json) as R;
  }

  waitFor<A extends unknown[], R>(look: InView<A, R>, ...args: A): Promise<NonNullable<R>> {
    return untilInView(this, look, args);
  }

  async run(source: string): Promise<void> {
    await this.#inFrame(`${source}\n;"null"`);
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.#settled(selector);
    await this.#chrome.callOn(this.#frame.element, clickOn, x, y);
    await sleep(MOMENT);
  }

  async drag(from: string, to: string): Promise<void> {
    await this.#settled(from);
    await this.evaluate(dragWithin, from, to);
  }

  async type(text: string): Promise<void> {
    await this.#keys([...text], []);
  }

  async press(key: string): Promise<void> {
    const stroke = keyStroke(key);
    await this.#keys([stroke.key], stroke.held);
  }

  async screenshot(path: string): Promise<void> {
    const png = await this.#chrome.callOn(this.#frame.element, drawFrame);
    await writeFile(path, Buffer.from(png, 'base64'));
  }

  async toFront(): Promise<void> {
    await this.#frame.toFront?.();
  }

  close(): Promise<void> {
    return this.#frame.close();
  }

  /**
   * The middle of an element, once it lies still and on top: a popup grows while it opens, and a click
   * on where something just was hits nothing.
   */
  async #settled(selector: string): Promise<Point> {
    let last = '';
    return until(
      async () => {
        const point = await this.evaluate(middleOf, selector);
        const frame = await this.#chrome.callOn(this.#frame.element, boxOf);
        const now = JSON.stringify([point, frame]);
        const still = now === last;
        last = now;
        return still ? point : undefined;
      },
      (error) => `${this.name}: nothing to click at ${selector}${error ? `: ${error}` : ''}`,
    );
  }

  #inFrame(expression: string): Promise<string> {
    return this.#chrome.callOn(this.#frame.element, evaluateInFrame, expression);
  }

  /** Presses keys, and waits until they reached the view's own process, if it lives that long. */
  async #keys(keys: readonly string[], held: readonly string[]): Promise<void> {
    await this.evaluate(countKeys);
    // The window's keyboard types where the window's focus is: that must be this view.
    await this.#chrome.callOn(this.#frame.element, (element: BrowserElement) => element.focus());
    await this.#chrome.call(pressKeys, keys, held);
    const wanted = keys.length + held.length;
    const end = Date.now() + KEYS_PATIENCE;
    while (Date.now() < end && (await this.evaluate(keysCounted).catch(() => wanted)) < wanted)
      await sleep(10);
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The middle of the first element that matches, scrolled into sight where something lies over it; null while
 * nothing is there to hit. Runs in the view.
 */
function middleOf(selector: string): Point | null {
  const element = document.querySelector(selector);
  const look = (): Point | null => {
    const box = element?.getBoundingClientRect() ?? new DOMRect();
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const hit = document.elementFromPoint(point.x, point.y);
    return hit && (element?.contains(hit) || hit.contains(element)) ? point : null;
  };
  const point = look();
  if (point || !element) return point;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return look();
}

/** Where a `<browser>` element lies in its window. Runs in Firefox's window. */
function boxOf(element: Element | null): readonly number[] | null {
  const box = element?.getBoundingClientRect();
  return box ? [box.x, box.y, box.width, box.height] : null;
}

interface Counting {
  vakkompasKeys?: number;
}

/** Counts the keys that are let go from now on. Runs in the view. */
function countKeys(): void {
  const counting = window as Counting;
  if (counting.vakkompasKeys === undefined) {
    addEventListener('keyup', () => (counting.vakkompasKeys = (counting.vakkompasKeys ?? 0) + 1), true);
  }
  counting.vakkompasKeys = 0;
}

/** How many keys were let go. Runs in the view. */
function keysCounted(): number {
  return (window as Counting).vakkompasKeys ?? 0;
}

/**
 * The events of a drag: Firefox starts no real one without a display. Its parts come a frame apart, as
 * they do under a hand. Runs in the view.
 */
async function dragWithin(from: string, to: string): Promise<void> {
  const dataTransfer = new DataTransfer();
  const [start, end] = [document.querySelector(from), document.querySelector(to)];
  const send = async (type: string, element: Element | null, height: number) => {
    const box = element?.getBoundingClientRect() ?? new DOMRect();
    const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height * height];
    const options = { bubbles: true, cancelable: true, composed: true, dataTransfer, clientX, clientY };
    // A drag starts at what is draggable, wherever in it the hand took hold.
    const target = type === 'dragstart' ? element?.closest('[draggable=true]') : element;
    target?.dispatchEvent(new DragEvent(type, options));
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  };
  await send('dragstart', start, 0.5);
  for (const type of ['dragenter', 'dragover', 'dragover', 'drop']) await send(type, end, 0.2);
  await send('dragend', start, 0.5);
}
