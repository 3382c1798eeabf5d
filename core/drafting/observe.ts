import { pacer, type Timers } from './pace.ts';
import { editorDocuments } from './surfaces/frame.ts';

const EVENTS = ['selectionchange', 'input', 'focusin', 'visibilitychange'];
const MUTATIONS = { childList: true, characterData: true, subtree: true };

/**
 * Says when a page is worth reading again: 250 ms after the last change, at the latest after a second. It
 * does not poll. The page is watched for one change at a time and again only after it was read, so a page
 * that rewrites itself a thousand times a second costs as little as one that does so once. Nothing happens
 * while the page is hidden.
 *
 * @param onChange Reads the page; returns false when the result is the same as before, and then waits
 *   longer and longer, up to 5 s, until somebody does something. It is not called at the start.
 * @param signal Its abort ends everything: listeners, observer, timer.
 * @param timers For tests; those of the document's window by default.
 */
export function observe(
  document: Document,
  onChange: () => boolean,
  signal: AbortSignal,
  timers?: Timers,
): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view || signal.aborted) return;
  const known = new WeakSet<Document>();
  const observer = new view.MutationObserver(() => {
    observer.disconnect();
    pace.nudge(false);
  });
  const pace = pacer(timers ?? view, () => {
    const changed = onChange();
    watch();
    return changed;
  });
  signal.addEventListener('abort', stop);
  watch();

  function watch(): void {
    if (signal.aborted) return;
    for (const one of [document, ...editors()]) {
      listen(one);
      if (!document.hidden) observer.observe(one, MUTATIONS);
    }
  }
  function editors(): readonly Document[] {
    try {
      return editorDocuments(document);
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
