import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Draft } from '../core/drafting/draft.ts';
import { DraftView } from './DraftView.tsx';
import { kindName } from './kind-name.ts';
import { PageState } from './PageState.tsx';
import './PastedPassage.css';
import { usePanel } from './panel-state.ts';

/** A passage may be so long, in characters; the rest of what is pasted is left out. */
const MOST = 2_000;
/** Fewer characters say nothing. */
const FEWEST = 20;

/** Where the editor cannot be read: what can be seen of the document, and a field to paste a passage in. */
export function PastedPassage({ draft, browse }: { draft: Draft; browse: VNode }) {
  const { t } = usePanel().services;
  const pasted = useSignal('');
  const id = useId();
  const headings = draft.passage?.headings ?? [];
  const text = pasted.value.trim().slice(0, MOST);
  return (
    <>
      <PageState
        title={t(draft.outline.length > 0 ? 'outlineTitle' : 'outlineOnlyTitle')}
        text={t('unreadableCanvas')}
      >
        <p class="pasted-passage__kind">{[kindName(t, draft.verdict), ...headings].join(' › ')}</p>
      </PageState>
      <div class="pasted-passage">
        <label for={id}>{t('pasteLabel')}</label>
        <textarea
          id={id}
          rows={4}
          value={pasted.value}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
        <p id={`${id}-hint`}>{t('pasteHint')}</p>
      </div>
      {text.length >= FEWEST && (
        <DraftView
          key={draft.address}
          draft={draft}
          passage={{ text, headings, hasCaret: false }}
          browse={browse}
        />
      )}
    </>
  );
}
