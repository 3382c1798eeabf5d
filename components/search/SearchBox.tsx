import { Search, X } from 'lucide-preact';
import type { Ref } from 'preact';
import './SearchBox.css';
import { useServices } from '../services.ts';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  /** Keys that the owner handles: arrows, Enter, Escape. */
  onKeyDown: (event: KeyboardEvent) => void;
  inputRef: Ref<HTMLInputElement>;
  /** Id of the list of results, and of the option that the arrows stand on. */
  listId: string;
  activeId: string | undefined;
}

/** The search field: a combobox after the ARIA Authoring Practices, its list shown by the owner. */
export function SearchBox({ query, onQuery, onKeyDown, inputRef, listId, activeId }: Props) {
  const { t, pinSearch } = useServices();
  const expanded = query.trim() !== '';
  return (
    <search class="search-box">
      <Search size={18} aria-hidden="true" />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        class="search-box__input"
        aria-label={t('searchLabel')}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={expanded ? listId : undefined}
        aria-activedescendant={activeId}
        placeholder={t('searchLabel')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onFocus={pinSearch?.prepare}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {expanded ? (
        <button
          type="button"
          class="search-box__clear"
          aria-label={t('searchClear')}
          onClick={() => onQuery('')}
        >
          <X size={16} aria-hidden="true" />
        </button>
      ) : (
        <kbd>/</kbd>
      )}
    </search>
  );
}
