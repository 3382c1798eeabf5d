import { useSignal } from '@preact/signals';
import { PanelRight } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { GENERAL } from '../core/dossier/dossier.ts';
import { cardClip } from '../core/dossier/export/clip.ts';
import { wholeCard } from '../core/dossier/pinned.ts';
import type { Card } from '../core/guidance/card.ts';
import type { PanelRequest } from '../core/panel/request.ts';
import { exportTexts } from './export-texts.ts';
import './Popup.css';
import { PopupDossier } from './PopupDossier.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { SearchResults } from './search/SearchResults.tsx';
import { useSearch } from './search/use-search.ts';
import { type Services, ServicesProvider } from './services.ts';

interface Props {
  services: Services;
  /** The address of the page in front, without what may be secret; '' when the browser does not tell. */
  pageAddress: () => Promise<string>;
  /** Opens the panel with a request and closes the popup. Called straight from the user's act. */
  openPanel: (request: PanelRequest) => void;
  close: () => void;
}

/** Quick search from the toolbar: the field has the focus, Enter opens the card in the panel. */
export function Popup({ services, pageAddress, openPanel, close }: Props) {
  return (
    <ServicesProvider value={services}>
      <Shell services={services} pageAddress={pageAddress} openPanel={openPanel} close={close} />
    </ServicesProvider>
  );
}

function Shell({ services, pageAddress, openPanel, close }: Props) {
  const { t } = services;
  const query = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const open = (id: string) => openPanel({ kind: 'card', id });
  const done = useSignal('');
  const pinCard = async (card: Card) => {
    const dossier = await services.dossiers.dossierOfPage(await pageAddress());
    await services.dossiers.pin(dossier ?? GENERAL, wholeCard(card));
  };
  const copyCard = (card: Card) => {
    const { text, html } = cardClip(card, exportTexts(t, services.locale));
    return services.copy(text, html);
  };
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
    pin: (id) => act(id, pinCard, t('pinned'), t('pinFailed')),
    copy: (id) => act(id, copyCard, t('copied'), t('copyFailed')),
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
