import type { CDPSession } from 'puppeteer-core';

/** What our content script keeps in a page. */
export interface Kept {
  readonly listeners: number;
  /** Mutation observers that were made and not ended, whether or not they watch just now. */
  readonly observers: number;
  readonly timers: number;
}

/** Looks into the world of our content script in a page. */
export interface World {
  kept(): Promise<Kept>;
}

/** Finds the world of our content script in a page of Chromium, and counts from now on what it keeps. */
export async function watchWorld(session: CDPSession): Promise<World> {
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = (context.auxData ?? {}) as { type?: string };
      if (type === 'isolated' && context.origin.startsWith('chrome-extension:')) done(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  const run = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
    return result.value as unknown;
  };
  await run(`(${count})()`);
  return { kept: async () => (await run('vakkompasKept()')) as Kept };
}

/** Counts what is kept. Runs in the world of the content script. */
function count(): void {
  const world = window as Window & typeof globalThis & { vakkompasKept?: () => Kept };
  let listeners = 0;
  const timers = new Set<unknown>();
  const observers = new Set<object>();
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, heard, options) {
    const { signal } = (typeof options === 'object' && options) || {};
    // What a script waits for to end by is no listener of a page.
    if (!(this instanceof AbortSignal)) {
      listeners += 1;
      if (signal) addEventListener.call(signal, 'abort', () => (listeners -= 1), { once: true });
    }
    addEventListener.call(this, type, heard, options);
  };
  const { setTimeout: set, clearTimeout: clear, MutationObserver: Observer } = world;
  Object.assign(world, {
    setTimeout(run: () => void, delay: number) {
      const timer = set(() => {
        timers.delete(timer);
        run();
      }, delay);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer: number) {
      timers.delete(timer as unknown);
      clear(timer);
    },
    MutationObserver: class extends Observer {
      override observe(target: Node, options?: MutationObserverInit) {
        observers.add(this);
        super.observe(target, options);
      }
      override disconnect() {
        observers.delete(this);
        super.disconnect();
      }
    },
    vakkompasKept: () => ({ listeners, observers: observers.size, timers: timers.size }),
  });
}
