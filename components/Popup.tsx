import { useSignal } from '@preact/signals';
import { PanelRight } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PanelRequest } from '../core/panel/request.ts';
import './Popup.css';
import { PopupDossier } from './PopupDossier.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { type Services, ServicesProvider } from './services.ts';
import { useSearch } from './use-search.ts';

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
  const model = useSearch(query, open, close);
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
          <p class="popup__tip">{t('popupTip')}</p>
        </>
      ) : (
        <>
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
          <PopupDossier services={services} open={() => openPanel({ kind: 'dossier' })} />
        </>
      )}
    </main>
  );
}
