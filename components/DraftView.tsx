import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Draft, Passage } from '../core/drafting/draft.ts';
import { AdviceCard } from './AdviceCard.tsx';
import './DraftView.css';
import { DraftHead } from './DraftHead.tsx';
import { PageState } from './PageState.tsx';
import { usePanel } from './panel-state.ts';
import { SiteNote } from './SiteNote.tsx';

interface Props {
  draft: Draft;
  passage: Passage;
  /** Offered when no card fits. */
  browse: VNode;
}

/** A draft that could be read: what it is, the passage with the caret, and its cards. */
export function DraftView({ draft, passage, browse }: Props) {
  const { t, adviser, cards } = usePanel().services;
  const { docType } = draft.verdict;
  const path = passage.headings.join('\n');
  const advice = useMemo(() => adviser.advise(passage, docType), [passage.text, path, docType, adviser]);
  return (
    <>
      <DraftHead draft={draft} passage={passage} />
      <p class="visually-hidden" role="status">
        {advice.length === 0 ? t('nothingFitsTitle') : t('adviceCount', advice.length)}
      </p>
      <section aria-label={t('adviceLabel')}>
        {advice.map((one) => {
          const card = cards.get(one.cardId);
          return card && <AdviceCard key={one.cardId} advice={one} card={card} />;
        })}
      </section>
      {advice.length === 0 && (
        <PageState title={t('nothingFitsTitle')} text={t('nothingFitsText')}>
          {browse}
        </PageState>
      )}
      <SiteNote draft={draft} />
    </>
  );
}
