import { noteChange } from './last-change.ts';
import { pacer, type Timers } from './pace.ts';
import { innerDocuments } from './surfaces/frame.ts';

const EVENTS = ['selectionchange', 'input', 'focusin', 'visibilitychange'];
const MUTATIONS = { childList: true, characterData: true, subtree: true };

/** What somebody who watches a page does. */
export interface Watcher {
  /**
   * Reads the page; returns false when the result is the same as before, and is then called less and less,
   * up to once in 5 s, until somebody does something. It is not called at the start.
   */
  onChange(): boolean;
  /** What is read: it may lie in a frame or a shadow tree, where changes do not show in the document. */
  readonly root: Node | null;
}

/**
 * Says when a page is worth reading again: 300 ms after the last change, at the latest after a second. It
 * does not poll. The page is watched for one change at a time and again only after it was read, so a page
 * that rewrites itself a thousand times a second costs as little as one that does so once. Nothing happens
 * while the page is hidden.
 *
 * @param signal Its abort ends everything: listeners, observer, timer.
 * @param timers For tests; those of the document's window by default.
 */
export function observe(document: Document, watcher: Watcher, signal: AbortSignal, timers?: Timers): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view || signal.aborted) return;
  const known = new WeakSet<Document>();
  const observer = new view.MutationObserver((records) => {
    observer.disconnect();
    const { target } = records.at(-1) ?? {};
    if (target) noteChange(target);
    pace.nudge(false);
  });
  const pace = pacer(timers ?? view, () => {
    const changed = watcher.onChange();
    watch();
    return changed;
  });
  signal.addEventListener('abort', stop);
  watch();

  function watch(): void {
    if (signal.aborted) return;
    for (const one of [document, ...inner()]) listen(one);
    if (document.hidden) return;
    const { root } = watcher;
    for (const tree of new Set([document, root?.getRootNode() ?? document]))
      observer.observe(tree, MUTATIONS);
  }
  function inner(): readonly Document[] {
    try {
      return innerDocuments(document);
    } catch {
      return [];
    }
  }
  function listen(one: Document): void {
    if (known.has(one)) return;
    known.add(one);
    for (const event of EVENTS) one.addEventListener(event, hear, { capture: true, passive: true, signal });
  }
  function hear(): void {
    if (document.hidden) stop();
    else pace.nudge(true);
  }
  function stop(): void {
    observer.disconnect();
    pace.stop();
  }
}
