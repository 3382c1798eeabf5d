import type { Passage } from '../core/drafting/draft.ts';
import { CompassMark } from './CompassMark.tsx';
import { docTypeKey } from './doc-types.ts';
import { useServices } from './services.ts';

/** So much of the passage is enough to recognise it, in characters. */
const QUOTE = 140;

interface Props {
  docType: string | null;
  policy: boolean;
  passage: Passage;
}

/** Which document this is, under which heading the caret stands, and the start of that passage. */
export function DraftHead({ docType, policy, passage }: Props) {
  const { t } = useServices();
  const kind = docTypeKey(docType) ?? (policy ? 'documentUnknown' : 'documentOther');
  return (
    <header class="draft-head">
      <CompassMark />
      <div>
        <h2 class="draft-head__kind">{t(kind)}</h2>
        <p class="draft-head__path">{passage.headings.join(' › ')}</p>
      </div>
      <blockquote class="draft-head__passage" aria-label={t('passageLabel')}>
        {passage.text.length > QUOTE ? `${passage.text.slice(0, QUOTE).trimEnd()} …` : passage.text}
      </blockquote>
    </header>
  );
}
