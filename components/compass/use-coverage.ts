import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Coverage } from '../../core/compass/coverage.ts';
import { usePanel } from '../panel-state.ts';
import type { WholeText } from './use-whole-text.ts';

/** A long text is read in slices of so many milliseconds, so that the panel goes on answering. */
const SLICE_MS = 12;

/** What the whole draft says; null without one, and until it is read for the first time. */
export function useCoverage(now: WholeText): ReadonlySignal<Coverage | null> {
  const { surveyor } = usePanel().services;
  const text = now.state === 'there' ? now.text : undefined;
  const docType = now.draft?.verdict.docType ?? null;
  // What was read before is there at once, so that who comes back finds the place as it was.
  const known = () =>
    text && surveyor.readAhead(text.blocks, docType)(() => false)
      ? surveyor.survey(text.blocks, docType)
      : null;
  const found = useSignal<Coverage | null>(useMemo(known, []));
  const address = now.draft?.address;
  // Another page says other things; after an edit what was found stays until there is something new.
  const shown = useRef(address);
  useEffect(() => {
    if (shown.current !== address) found.value = null;
    shown.current = address;
  }, [address]);
  useEffect(() => {
    if (!text) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = surveyor.readAhead(text.blocks, docType);
    const read = () => {
      const end = performance.now() + SLICE_MS;
      if (goOn(() => performance.now() < end)) {
        found.value = surveyor.survey(text.blocks, docType);
      } else timer = setTimeout(read);
    };
    read();
    return () => clearTimeout(timer);
  }, [text, docType, surveyor]);
  return found;
}
