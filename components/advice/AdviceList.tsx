import type { RefObject, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Draft, Passage } from '../../core/drafting/draft.ts';
import { AdviceCard } from '../AdviceCard.tsx';
import { PageState } from '../PageState.tsx';
import { usePanel } from '../panel-state.ts';
import type { Show } from '../use-showing.ts';
import { useListFocus } from './use-list-focus.ts';
import { useNews } from './use-news.ts';
import { useWaved } from './use-waved.ts';
import { WavedCards } from './WavedCards.tsx';

interface Props {
  draft: Draft;
  passage: Passage;
  show: Show | undefined;
  /** Offered when no card fits. */
  browse: VNode;
  /** To be the element of the list. */
  place: RefObject<HTMLDivElement | null>;
}

/** The cards beside a passage, and below them those that were waved away in its document. */
export function AdviceList({ draft, passage, show, browse, place }: Props) {
  const { t, adviser, cards } = usePanel().services;
  const { docType } = draft.verdict;
  const { waved, wave } = useWaved(draft.address, passage);
  const away = waved?.map(({ card }) => card.id);
  const advice = useMemo(
    () => away && adviser.advise(passage, docType, new Set(away)),
    [passage.text, passage.headings.join('\n'), docType, adviser, away?.join()],
  );
  const ids = advice?.map(({ cardId }) => cardId);
  const isEmpty = advice?.length === 0;
  const news = useNews(ids, isEmpty ? t('nothingFitsTitle') : t('adviceCount', ids?.length ?? 0));
  useListFocus(place);
  return (
    <div ref={place}>
      <p class="visually-hidden" role="status">
        {news}
      </p>
      <section aria-label={t('adviceLabel')}>
        {advice?.map((one) => {
          const card = cards.get(one.cardId);
          if (!card) return null;
          return (
            <AdviceCard
              key={card.id}
              advice={one}
              card={card}
              show={show}
              canKeep={draft.address !== ''}
              wave={(reason) => wave(card, reason)}
            />
          );
        })}
      </section>
      {isEmpty && (
        <PageState title={t('nothingFitsTitle')} text={t('nothingFitsText')}>
          {browse}
        </PageState>
      )}
      {waved && <WavedCards waved={waved} />}
    </div>
  );
}
