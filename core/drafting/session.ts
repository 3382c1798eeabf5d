import { followText, numberOf } from './follow-text.ts';
import { mark, unmark } from './marks.ts';
import type { PageMessage, PanelMessage } from './messages.ts';
import { observe } from './observe.ts';
import type { Timers } from './pace.ts';
import type { Insertion, ShownPlace, Span } from './place.ts';
import { type Look, look } from './read.ts';

/** What is marked when nothing more precise is asked for. */
const WHOLE: readonly Span[] = [[0, Number.POSITIVE_INFINITY]];

/** What the page does for a panel that listens. */
export interface Session {
  /** Takes what the panel sent. */
  hear(message: PanelMessage): void;
}

/**
 * Reads a page for a panel until `signal` aborts: at once, and after each change.
 *
 * @param send Posts plain data to the panel.
 */
export function openSession(
  document: Document,
  location: Location,
  send: (message: PageMessage) => void,
  signal: AbortSignal,
): Session {
  let now: Look = look(document, location, { fresh: true });
  let following = false;
  let told: Look | null = null;
  let sent = '';
  let marked: Document | null = null;
  const text = followText(
    document.defaultView as unknown as Timers,
    () => now.chosen,
    (patch) => send({ type: 'text', patch }),
    tell,
  );
  tell();
  const watcher = {
    get root() {
      return now.chosen?.root ?? null;
    },
    onChange() {
      lookAgain();
      if (following) text.nudge();
      return tell();
    },
  };
  observe(document, watcher, signal);
  signal.addEventListener('abort', () => {
    text.stop();
    hide();
  });
  return { hear };

  function hear(message: PanelMessage): void {
    if (message.type === 'follow') follow(message.whole);
    if (message.type === 'hide') hide();
    if (message.type === 'show') answer(message.call, () => show(message.place));
    if (message.type === 'insert') answer(message.call, () => insert(message.what));
  }
  function lookAgain(): void {
    now = look(document, location);
  }
  /** Sends what was read, unless the panel has just that; whether it was sent. */
  function tell(): boolean {
    const { reading, place } = now;
    const { passage } = reading;
    const block = following && passage && place ? numberOf(text.blocks(), place, passage.text) : undefined;
    const page = {
      ...reading,
      ...(passage && block !== undefined && { passage: { ...passage, block } }),
      sample: told === now ? null : reading.sample,
    };
    told = now;
    const news = JSON.stringify(page);
    if (news === sent) return false;
    sent = news;
    send({ type: 'page', page });
    return true;
  }
  function follow(whole: boolean): void {
    following = whole;
    text.stop();
    if (whole) text.nudge();
  }
  function answer(call: number, act: () => boolean): void {
    let done = false;
    try {
      done = act();
    } catch {
      // A page that breaks its own DOM; the answer is no.
    }
    send({ type: 'answer', call, done });
  }
  function show({ block, text: says, spans }: ShownPlace): boolean {
    hide();
    if (block === 'passage') lookAgain();
    const { chosen, place } = now;
    if (!chosen?.surface.show || !says) return false;
    const { surface, root } = chosen;
    const among =
      block === 'passage' ? place && surface.near(root, place) : text.blocks().slice(block, block + 1);
    const found = among?.find((one) => one.text.includes(says));
    const from = found?.text.indexOf(says) ?? 0;
    const marks = (spans.length > 0 ? spans : WHOLE).map(([start, end]): Span => {
      return [from + Math.max(0, start), from + Math.min(end, says.length)];
    });
    const ranges =
      found &&
      surface.show?.(
        root,
        found,
        marks.filter(([start, end]) => start < end),
      );
    if (!ranges) return false;
    marked = mark(ranges);
    return true;
  }
  function hide(): void {
    if (marked) unmark(marked);
    marked = null;
  }
  function insert(what: Insertion): boolean {
    lookAgain();
    const { surface, root } = now.chosen ?? {};
    return root !== undefined && surface?.insert?.(root, what) === true;
  }
}
