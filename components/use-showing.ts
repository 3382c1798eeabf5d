import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../core/drafting/place.ts';
import { usePanel } from './panel-state.ts';

/** Shows stretches of the passage in the page, or all of it. */
export type Show = (spans: readonly Span[]) => void;

/** Shows a passage in the page; who goes on to another one has seen the marks. */
export function useShowing(text: string): Show {
  const { services, notice } = usePanel();
  const { t, page } = services;
  const isShown = useRef(false);
  useEffect(
    () => () => {
      if (isShown.current) page.hide();
      isShown.current = false;
    },
    [text, page],
  );
  return async (spans) => {
    isShown.current = await page.show({ block: 'passage', text, spans });
    if (!isShown.current) notice.value = t('showFailed');
  };
}
