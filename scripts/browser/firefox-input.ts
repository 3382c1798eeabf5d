import type { MouseWindow, TextInputProcessor } from './firefox-types.ts';

// All functions of this file run in Firefox's window; each is sent there by itself.
declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
declare const Ci: { nsITextInputProcessor: unknown };

/**
 * Clicks with the window's mouse on a point of an element, given in CSS pixels from its corner. It
 * goes the way of a real click, through the parent process, so that it counts as a user's act.
 */
export async function clickOn(element: Element, x: number, y: number): Promise<void> {
  let [left, top] = [x, y];
  // An element in a sidebar's frame counts from that frame.
  for (let at: Element | null = element; at; at = at.ownerDocument.defaultView?.frameElement ?? null) {
    const box = at.getBoundingClientRect();
    left += box.x;
    top += box.y;
  }
  const mouse = window as unknown as MouseWindow;
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const clickCount = type === 'mousemove' ? 0 : 1;
    const buttons = type === 'mousedown' ? 1 : 0;
    mouse.synthesizeMouseEvent(
      type,
      left,
      top,
      { button: 0, buttons, clickCount },
      { isDOMEventSynthesized: false },
    );
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** Presses keys one after the other with the window's keyboard, while others are held. */
export function pressKeys(keys: readonly string[], held: readonly string[]): void {
  const type = Cc['@mozilla.org/text-input-processor;1'];
  const keyboard = type?.createInstance(Ci.nsITextInputProcessor);
  if (!keyboard?.beginInputTransactionForTests(window)) throw new Error('Firefox gives no keyboard');
  const event = (key: string) => {
    const plain = /^[a-z0-9]$/i.test(key);
    const code = plain ? { keyCode: key.toUpperCase().charCodeAt(0) } : {};
    return new KeyboardEvent('', { key, ...code });
  };
  for (const key of held) keyboard.keydown(event(key));
  for (const key of keys) {
    keyboard.keydown(event(key));
    keyboard.keyup(event(key));
  }
  for (const key of held.toReversed()) keyboard.keyup(event(key));
}
