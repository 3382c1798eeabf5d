import { LocateFixed } from 'lucide-preact';
import type { Draft, Passage } from '../core/drafting/draft.ts';
import { CompassMark } from './CompassMark.tsx';
import { IconButton } from './IconButton.tsx';
import { KindPicker } from './KindPicker.tsx';
import { kindName } from './kind-name.ts';
import { usePanel } from './panel-state.ts';
import type { Show } from './use-showing.ts';

/** So much of the passage is enough to recognise it, in characters. */
const QUOTE = 140;

interface Props {
  draft: Draft;
  passage: Passage;
  show: Show | undefined;
}

/** Which document this is, under which heading the caret stands, and the start of that passage. */
export function DraftHead({ draft, passage, show }: Props) {
  const { t } = usePanel().services;
  const { text, headings } = passage;
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
          {show && (
            <IconButton label={t('showPassage')} onClick={() => show([])}>
              <LocateFixed aria-hidden="true" />
            </IconButton>
          )}
        </div>
      )}
    </header>
  );
}
