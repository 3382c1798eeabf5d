import { type Correction, corrected, documentKey } from '../core/drafting/correction.ts';
import type { Draft, PageReading } from '../core/drafting/draft.ts';
import { judgeReading } from '../core/drafting/judging.ts';
import type { DraftText } from '../core/drafting/text.ts';
import { correctionOf } from './corrections.ts';
import { findFrame, injectReader } from './inject.ts';
import { openPagePort, type PagePort } from './page-port.ts';

/** The reader of one page, with that of the frame in it that holds its text, if that is another site's. */
export interface PageReader {
  /** Whether anything was heard of the page yet. */
  heard(): boolean;
  /** The port to what is read. */
  port(): PagePort;
  /** From now on the whole text is wanted, or no longer. */
  follow(whole: boolean): void;
  /** Reports again, as after a correction. */
  again(): void;
  close(): void;
}

/**
 * Reads a page through the reader that stands in it.
 *
 * @param report Takes each draft, judged and corrected; the text is null until it was asked for and came in.
 * @param gone The page went, its reader ended, or there never was one.
 */
export function readPage(
  tabId: number,
  whole: boolean,
  report: (draft: Draft, text: DraftText | null) => void,
  gone: () => void,
): PageReader {
  let open = true;
  let frame: PagePort | null = null;
  /** The site whose frame was looked for last. */
  let sought: string | undefined;
  let outside: PageReading | null = null;
  let draft: Draft | null = null;
  let text: DraftText | null = null;
  let said: { document: string; correction: Correction | undefined } | null = null;

  const page = openPagePort(tabId, 0, {
    onReading(reading) {
      outside = reading;
      const site = reading.capability.level === 'none' ? reading.capability.frame : undefined;
      if (site !== sought) void enter(site);
      if (!frame) take(reading);
    },
    onText: (now) => !frame && takeText(now),
    onGone() {
      close();
      gone();
    },
  });
  if (whole) page.send({ type: 'follow', whole });
  return { heard: () => draft !== null, port: () => frame ?? page, follow, again, close };

  /** Goes into the frame of a site, where its user allows that. */
  async function enter(site: string | undefined): Promise<void> {
    sought = site;
    frame?.close();
    frame = null;
    const frameId = site && (await findFrame(tabId, site));
    if (!frameId || !open || sought !== site || (await injectReader(tabId, frameId, false)) || !open) return;
    frame = openPagePort(tabId, frameId, {
      // The document has its name and address from the page around the frame.
      onReading: (reading) => outside && take({ ...reading, title: outside.title, address: outside.address }),
      onText: takeText,
      onGone() {
        frame = null;
        sought = undefined;
      },
    });
    if (whole) frame.send({ type: 'follow', whole });
  }
  function take(reading: PageReading): void {
    draft = judgeReading(reading, draft);
    void publish();
  }
  function takeText(now: DraftText): void {
    text = now;
    void publish();
  }
  async function publish(): Promise<void> {
    if (!draft) return;
    const document = documentKey(draft);
    if (said?.document !== document) said = { document, correction: await correctionOf(draft) };
    if (open) report({ ...draft, verdict: corrected(draft.verdict, said.correction) }, text);
  }
  function follow(now: boolean): void {
    whole = now;
    text = null;
    for (const port of [page, frame]) port?.send({ type: 'follow', whole });
  }
  function again(): void {
    said = null;
    void publish();
  }
  function close(): void {
    open = false;
    frame?.close();
    page.close();
  }
}
