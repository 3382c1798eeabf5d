import { setTimeout as sleep } from 'node:timers/promises';
import type { InView, View } from './driver.ts';

/** How long anything may take to happen in a browser, in milliseconds. */
const PATIENCE = 15_000;
const PACE = 40;
/** So much of a view's text goes into an error, in characters. */
const SHOWN = 800;

/**
 * Looks again and again until something true is seen. A look that throws counts as nothing seen: a
 * document may go while it is looked at.
 */
export async function until<R>(
  look: () => R | Promise<R>,
  fail: (lastError: unknown) => string | Promise<string>,
  patience: number = PATIENCE,
): Promise<NonNullable<R>> {
  const end = Date.now() + patience;
  for (;;) {
    let seen: R | undefined;
    let lastError: unknown;
    try {
      seen = await look();
    } catch (error) {
      lastError = error;
    }
    if (seen) return seen;
    if (Date.now() > end) throw new Error(await fail(lastError), { cause: lastError });
    await sleep(PACE);
  }
}

/** Waits for something in a view; the error says what was waited for and what the view showed. */
export function untilInView<A extends unknown[], R>(
  view: View,
  look: InView<A, R>,
  args: A,
): Promise<NonNullable<R>> {
  return until(
    () => view.evaluate(look, ...args),
    async (lastError) => {
      const wanted = `${look}`.replace(/\s+/g, ' ');
      const given = args.length > 0 ? ` with ${JSON.stringify(args)}` : '';
      const why = lastError ? `\nIts last error: ${lastError}` : '';
      return `${view.name}: waited ${PATIENCE / 1000} s for ${wanted}${given}.${why}\n${await shown(view)}`;
    },
  );
}

async function shown(view: View): Promise<string> {
  try {
    const text = await view.evaluate(
      // biome-ignore lint/performance/useDomNodeTextContent: what is seen, without what is hidden
      (limit) => `${location.href}\n${document.body?.innerText.slice(0, limit) ?? ''}`,
      SHOWN,
    );
    return `It showed: ${text}`;
  } catch (error) {
    return `It could not be read any more: ${error}`;
  }
}
