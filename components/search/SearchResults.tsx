import { glossaryAnswer } from '../../core/guidance/glossary-answer.ts';
import { PINS } from '../../core/search/collections.ts';
import { useServices } from '../services.ts';
import { GlossaryAnswer } from './GlossaryAnswer.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { PinOption } from './PinOption.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchOption } from './SearchOption.tsx';
import './SearchResults.css';
import type { SearchModel } from './use-search.ts';

interface Props {
  model: SearchModel;
  query: string;
  onOpen: (cardId: string) => void;
  /** Leads to the whole library; left out where that is not at hand. */
  onBrowse?: () => void;
}

/** The answer to a search: what a term means, filters, and the matches as the listbox of the field. */
export function SearchResults({ model, query, onOpen, onBrowse }: Props) {
  const { t, cards, glossary, pinSearch } = useServices();
  const matches = model.matches.value;
  const count = model.count.value;
  const total = count.cards + count.pins;
  const sure = matches.some(({ confident }) => confident);
  const entry = glossaryAnswer(glossary, query);
  return (
    <div class="search-results">
      {entry && <GlossaryAnswer entry={entry} onOpen={onOpen} />}
      <p class="search-results__count" role="status">
        {matches.length === 0
          ? t('searchNothing', [query])
          : sure
            ? [
                count.cards > 0 && t('searchResults', count.cards),
                count.pins > 0 && t('pinsFound', count.pins),
              ]
                .filter(Boolean)
                .join(', ')
            : t('searchNearest')}
      </p>
      {!sure && (
        <NoAnswer
          suggestions={model.answer.value.suggest()}
          onSuggestion={model.setQuery}
          onBrowse={onBrowse}
        />
      )}
      <SearchFilters model={model} />
      <div role="listbox" id={model.listId} aria-label={t('searchLabel')}>
        {matches.map(({ id, collection, reason }, index) => {
          const shown = { id: model.optionId(index), reason, selected: index === model.active.value };
          const pin = collection === PINS ? pinSearch?.pin(id) : undefined;
          if (pin) return <PinOption key={`pin ${id}`} {...shown} pin={pin} />;
          const card = cards.get(id);
          return card && <SearchOption key={id} {...shown} card={card} onOpen={onOpen} />;
        })}
      </div>
      {total > matches.length && (
        <button type="button" class="link-button" onClick={model.showAll}>
          {t('searchAll', [String(total)])}
        </button>
      )}
    </div>
  );
}
