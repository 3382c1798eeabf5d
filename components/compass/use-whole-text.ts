import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Draft } from '../../core/drafting/draft.ts';
import type { DraftText } from '../../core/drafting/text.ts';
import { usePanel } from '../panel-state.ts';

/** The draft beside the panel with all of its text, as far as there is one. */
export type WholeText =
  /** What is beside the panel is not known yet. */
  | { readonly state: 'looking'; readonly draft?: undefined }
  /** No policy draft, or one whose text cannot be read; then its kind may still be known. */
  | { readonly state: 'none'; readonly draft?: Draft }
  | { readonly state: 'coming'; readonly draft: Draft }
  | { readonly state: 'there'; readonly draft: Draft; readonly text: DraftText };

/** Asks for the whole text of the draft for as long as the component lives: the page reads no more than that. */
export function useWholeText(): ReadonlySignal<WholeText> {
  const { page, reading } = usePanel().services;
  useEffect(() => {
    page.follow(true);
    return () => page.follow(false);
  }, [page]);
  return useComputed(() => {
    const now = reading.value;
    if (now.state === 'looking') return { state: 'looking' };
    if (now.state !== 'draft' || !now.draft.verdict.policy) return { state: 'none' };
    const { draft, text } = now;
    if (draft.capability.level !== 'text') return { state: 'none', draft };
    return text ? { state: 'there', draft, text } : { state: 'coming', draft };
  });
}
