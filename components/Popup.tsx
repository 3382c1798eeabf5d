import { useSignal } from '@preact/signals';
import { PanelRight } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { cardAsText } from '../core/dossier/copy.ts';
import type { Card } from '../core/guidance/card.ts';
import type { PanelRequest } from '../core/panel/request.ts';
import { copyLabels } from './copy-labels.ts';
import './Popup.css';
import { SearchBox } from './search/SearchBox.tsx';
import { SearchResults } from './search/SearchResults.tsx';
import { useSearch } from './search/use-search.ts';
import { type Services, ServicesProvider } from './services.ts';

interface Props {
  services: Services;
  /** Opens the panel with a request and closes the popup. Called straight from the user's act. */
  openPanel: (request: PanelRequest) => void;
  close: () => void;
}

/** Quick search from the toolbar: the field has the focus, Enter opens the card in the panel. */
export function Popup({ services, openPanel, close }: Props) {
  return (
    <ServicesProvider value={services}>
      <Shell services={services} openPanel={openPanel} close={close} />
    </ServicesProvider>
  );
}

function Shell({ services, openPanel, close }: Props) {
  const { t } = services;
  const query = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const open = (id: string) => openPanel({ kind: 'card', id });
  const done = useSignal('');
  const act = (id: string, work: (card: Card) => Promise<void>, said: string, failed: string) => {
    const card = services.cards.get(id);
    if (!card) return;
    work(card).then(
      () => {
        done.value = said;
      },
      () => {
        done.value = failed;
      },
    );
  };
  const model = useSearch(query, {
    open,
    pin: (id) => act(id, services.pins.add, t('pinned'), t('pinFailed')),
    copy: (id) =>
      act(id, (card) => services.copy(cardAsText(card, copyLabels(t))), t('copied'), t('copyFailed')),
    leave: close,
  });
  const searching = query.value.trim() !== '';
  useEffect(() => {
    const focus = () => input.current?.focus();
    focus();
    // Firefox may show a popup that it loaded before, and then gives the focus to the window.
    addEventListener('focus', focus);
    return () => removeEventListener('focus', focus);
  }, []);
  return (
    <main class="popup">
      <h1 class="visually-hidden">Vakkompas</h1>
      <SearchBox
        query={query.value}
        onQuery={model.setQuery}
        onKeyDown={model.onKeyDown}
        inputRef={input}
        listId={model.listId}
        activeId={
          searching && model.matches.value.length > 0 ? model.optionId(model.active.value) : undefined
        }
      />
      {searching ? (
        <>
          <SearchResults model={model} query={query.value} onOpen={open} />
          <p class="popup__tip" role="status">
            {done.value || t('popupTip')}
          </p>
        </>
      ) : (
        <button
          type="button"
          class="nl-button nl-button--primary"
          onClick={() => openPanel({ kind: 'read' })}
        >
          <span class="nl-button__icon-start">
            <PanelRight size={18} aria-hidden="true" />
          </span>
          <span class="nl-button__label">{t('popupRead')}</span>
        </button>
      )}
    </main>
  );
}
