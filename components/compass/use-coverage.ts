import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Coverage } from '../../core/compass/coverage.ts';
import { usePanel } from '../panel-state.ts';
import type { WholeText } from './use-whole-text.ts';

/** A long text is read in slices of so many milliseconds, so that the panel goes on answering. */
const SLICE_MS = 12;

/** What the whole draft says; null without one, and until it is read for the first time. */
export function useCoverage(now: WholeText): ReadonlySignal<Coverage | null> {
  const { surveyor } = usePanel().services;
  const found = useSignal<Coverage | null>(null);
  const text = now.state === 'there' ? now.text : undefined;
  const docType = now.draft?.verdict.docType ?? null;
  const address = now.draft?.address;
  // Another page says other things; after an edit what was found stays until there is something new.
  useEffect(() => {
    found.value = null;
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
