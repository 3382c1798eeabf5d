import { Badges, questionClass } from './Badges.tsx';
import { Marked } from './Marked.tsx';
import './SearchResults.css';
import { useServices } from './services.ts';
import type { SearchModel } from './use-search.ts';

interface Props {
  model: SearchModel;
  query: string;
  onOpen: (cardId: string) => void;
}

/** The matches of a search, as the listbox of the search field. */
export function SearchResults({ model, query, onOpen }: Props) {
  const { t, cards } = useServices();
  const matches = model.matches.value;
  const sure = matches.some(({ confident }) => confident);
  return (
    <div class="search-results">
      <p class="search-results__count" role="status">
        {matches.length === 0
          ? `${t('searchNothing', [query])} ${t('searchTip')}`
          : sure
            ? t('searchResults', matches.length)
            : t('searchNearest')}
      </p>
      <div role="listbox" id={model.listId} aria-label={t('searchLabel')}>
        {matches.map(({ id: cardId, reason }, index) => {
          const card = cards.get(cardId);
          if (!card) return null;
          const selected = index === model.active.value;
          return (
            // The listbox of the ARIA combobox pattern: the field keeps the focus and handles the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={cardId}
              id={model.optionId(index)}
              role="option"
              aria-selected={selected}
              class={`result ${questionClass(card)}${selected ? ' result--active' : ''}`}
              ref={(element) => {
                if (selected) element?.scrollIntoView?.({ block: 'nearest' });
              }}
              onClick={() => onOpen(cardId)}
            >
              <span class="result__title">
                {reason.field === 'title' ? <Marked text={card.title} ranges={reason.ranges} /> : card.title}
              </span>
              {reason.field !== 'title' && (
                <span class="result__why">
                  {reason.field === 'term' && `${t('alsoKnownAs')} `}
                  <Marked text={reason.text} ranges={reason.ranges} />
                </span>
              )}
              <Badges card={card} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
