// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observe } from '../../../core/drafting/observe.ts';

const setTimer = globalThis.setTimeout;
/** Mutation records arrive in a task of their own; lets them. */
const settle = () => new Promise<void>((done) => setTimer(done, 0));
const type = () => document.dispatchEvent(new Event('input'));

/** Timers that move by hand. */
function clock() {
  let now = 0;
  let due: { at: number; run: () => void } | null = null;
  return {
    setTimeout: (run: () => void, delay: number) => (due = { at: now + delay, run }),
    clearTimeout: () => (due = null),
    performance: { now: () => now },
    pending: () => due !== null,
    pass(ms: number) {
      const end = now + ms;
      while (due && due.at <= end) {
        const { at, run }: { at: number; run: () => void } = due;
        now = at;
        due = null;
        run();
      }
      now = end;
    },
  };
}

const watcher = (onChange: () => boolean) => ({ onChange, root: null });

let abort: AbortController;
let timers: ReturnType<typeof clock>;
beforeEach(() => {
  document.body.innerHTML = '<p>Tekst</p>';
  abort = new AbortController();
  timers = clock();
});
afterEach(() => {
  abort.abort();
  vi.restoreAllMocks();
});

describe('observe', () => {
  test('calls 300 ms after the last event', () => {
    const onChange = vi.fn(() => true);
    observe(document, watcher(onChange), abort.signal, timers);
    type();
    timers.pass(250);
    type();
    timers.pass(250);
    expect(onChange).not.toHaveBeenCalled();
    timers.pass(50);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('calls within a second of somebody who never pauses', () => {
    const onChange = vi.fn(() => true);
    observe(document, watcher(onChange), abort.signal, timers);
    for (let step = 0; step < 30; step++) {
      type();
      timers.pass(100);
    }
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  test('costs one call per interval on a page that rewrites itself all the time', async () => {
    const onChange = vi.fn(() => false);
    observe(document, watcher(onChange), abort.signal, timers);
    for (let second = 0; second < 60; second++) {
      for (let write = 0; write < 5; write++) {
        document.body.append(document.createElement('i'));
        await settle();
        timers.pass(200);
      }
    }
    // 0.3, 0.6, 1.2, 2.4, 4.8, then every 5 seconds.
    expect(onChange.mock.calls.length).toBeGreaterThan(10);
    expect(onChange.mock.calls.length).toBeLessThan(18);
    type();
    timers.pass(300);
    expect(onChange.mock.calls.length).toBeLessThan(19);
  });

  test('answers a person at once after a slow spell', async () => {
    const onChange = vi.fn(() => false);
    observe(document, watcher(onChange), abort.signal, timers);
    for (let turn = 0; turn < 6; turn++) {
      document.body.append('x');
      await settle();
      timers.pass(5_000);
    }
    onChange.mockClear();
    document.body.append('x');
    await settle();
    type();
    timers.pass(300);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('stops with one abort', async () => {
    const onChange = vi.fn(() => true);
    observe(document, watcher(onChange), abort.signal, timers);
    type();
    abort.abort();
    expect(timers.pending()).toBe(false);
    type();
    document.body.append('x');
    await settle();
    expect(timers.pending()).toBe(false);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('may be aborted from within the call', () => {
    const stop = () => {
      abort.abort();
      return true;
    };
    observe(document, watcher(stop), abort.signal, timers);
    type();
    timers.pass(300);
    type();
    expect(timers.pending()).toBe(false);
  });

  test('does nothing after an abort that came before', () => {
    abort.abort();
    observe(
      document,
      watcher(() => expect.fail()),
      abort.signal,
      timers,
    );
    type();
    expect(timers.pending()).toBe(false);
  });

  test('rests while the page is hidden and looks again when it is shown', async () => {
    const onChange = vi.fn(() => true);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    observe(document, watcher(onChange), abort.signal, timers);
    type();
    document.body.append('x');
    await settle();
    expect(timers.pending()).toBe(false);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    timers.pass(300);
    expect(onChange).toHaveBeenCalledOnce();
  });
});
