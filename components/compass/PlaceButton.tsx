import type { ComponentChildren } from 'preact';
import type { Span } from '../../core/drafting/place.ts';
import { usePanel } from '../panel-state.ts';

interface Props {
  block: number;
  text: string;
  /** What to mark there; asked for when it is shown. */
  spans: () => readonly Span[];
  children: ComponentChildren;
}

/** Goes to a place in the draft, where the page allows that; else just what stands in it. */
export function PlaceButton({ block, text, spans, children }: Props) {
  const { services, notice } = usePanel();
  const { t, page, reading } = services;
  const now = reading.value;
  if (now.state !== 'draft' || !now.draft.canShow) return <span class="place">{children}</span>;
  return (
    <button
      type="button"
      class="place place--button"
      onClick={() =>
        void page.show({ block, text, spans: spans() }).then((shown) => {
          if (!shown) notice.value = t('showFailed');
        })
      }
    >
      {children}
    </button>
  );
}
