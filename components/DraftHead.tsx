import { LocateFixed } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft, Passage } from '../core/drafting/draft.ts';
import { CompassMark } from './CompassMark.tsx';
import { IconButton } from './IconButton.tsx';
import { KindPicker } from './KindPicker.tsx';
import { kindName } from './kind-name.ts';
import { usePanel } from './panel-state.ts';

/** So much of the passage is enough to recognise it, in characters. */
const QUOTE = 140;

interface Props {
  draft: Draft;
  passage: Passage;
}

/** Which document this is, under which heading the caret stands, and the start of that passage. */
export function DraftHead({ draft, passage }: Props) {
  const { services, notice } = usePanel();
  const { t, page } = services;
  const { text, headings } = passage;
  const isShown = useRef(false);
  const show = async () => {
    isShown.current = await page.show({ block: 'passage', text, spans: [] });
    if (!isShown.current) notice.value = t('showFailed');
  };
  // Who goes on to another passage has seen the mark.
  useEffect(
    () => () => {
      if (isShown.current) page.hide();
      isShown.current = false;
    },
    [text, page],
  );
  return (
    <header class="draft-head">
      <CompassMark />
      <div>
        <h2 class="draft-head__kind">{kindName(t, draft.verdict)}</h2>
        <p class="draft-head__path">{headings.join(' › ')}</p>
      </div>
      <KindPicker draft={draft} />
      {text && (
        <div class="draft-head__quote">
          <blockquote class="draft-head__passage" aria-label={t('passageLabel')}>
            {text.length > QUOTE ? `${text.slice(0, QUOTE).trimEnd()} …` : text}
          </blockquote>
          {draft.canShow && (
            <IconButton label={t('showPassage')} onClick={() => void show()}>
              <LocateFixed aria-hidden="true" />
            </IconButton>
          )}
        </div>
      )}
    </header>
  );
}
