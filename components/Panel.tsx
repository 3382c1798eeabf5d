import { useSignal } from '@preact/signals';
import { Lock, Settings } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { cardClip } from '../core/dossier/export/clip.ts';
import type { Card } from '../core/guidance/card.ts';
import { BrowseView } from './BrowseView.tsx';
import { CardView } from './CardView.tsx';
import { CompassTab } from './compass/CompassTab.tsx';
import { CurrentDossier } from './dossier/CurrentDossier.tsx';
import { DossierTab } from './dossier/DossierTab.tsx';
import { exportTexts } from './export-texts.ts';
import { NoticeBar } from './Notice.tsx';
import './Panel.css';
import { PanelProvider, usePanelState } from './panel-state.ts';
import { RecentSearches } from './search/RecentSearches.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { SearchResults } from './search/SearchResults.tsx';
import { useSearch } from './search/use-search.ts';
import { type PanelServices, ServicesProvider } from './services.ts';
import { TabBar } from './TabBar.tsx';
import { TextView } from './TextView.tsx';
import { useRouteFocus } from './use-route-focus.ts';

/** The whole side panel. */
export function Panel({ services }: { services: PanelServices }) {
  return (
    <ServicesProvider value={services}>
      <Shell services={services} />
    </ServicesProvider>
  );
}

function Shell({ services }: { services: PanelServices }) {
  const { t, cards } = services;
  const state = usePanelState(services);
  const { route, query } = state;
  const input = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const inSearch = useSignal(false);
  const open = (id: string) => {
    services.recent.add(query.value);
    state.openCard(id);
  };
  const model = useSearch(query, {
    open,
    pin: (id) => withCard(id, state.pins.toggle),
    copy: (id) =>
      withCard(id, (card) => {
        const { text, html } = cardClip(card, exportTexts(t, services.locale));
        state.copy(text, html);
      }),
    leave: () => main.current?.focus(),
  });
  const withCard = (id: string, act: (card: Card) => void) => {
    const found = cards.get(id);
    if (found) act(found);
  };
  const searching = query.value.trim() !== '';
  const active = searching && model.matches.value.length > 0 ? model.optionId(model.active.value) : undefined;
  const now = route.value;
  const card = now.view === 'card' ? cards.get(now.id) : undefined;

  useRouteFocus(now);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  // Another place starts at its top.
  useEffect(() => main.current?.scrollTo?.(0, 0), [now, searching]);

  return (
    <PanelProvider value={state}>
      <div class="panel">
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">
          {t('skipToContent')}
        </a>
        <header class="panel__header">
          <h1 class="visually-hidden">Vakkompas</h1>
          <div
            onFocusIn={() => {
              inSearch.value = true;
            }}
            onFocusOut={(event) => {
              inSearch.value = event.currentTarget.contains(event.relatedTarget as Node | null);
            }}
          >
            <SearchBox
              query={query.value}
              onQuery={model.setQuery}
              onKeyDown={model.onKeyDown}
              inputRef={input}
              listId={model.listId}
              activeId={active}
            />
            {inSearch.value && !searching && services.recent.list.value.length > 0 && (
              <RecentSearches
                recent={services.recent.list.value}
                onChoose={(one) => {
                  model.setQuery(one);
                  input.current?.focus();
                }}
                onClear={() => {
                  services.recent.clear();
                  input.current?.focus();
                }}
              />
            )}
          </div>
          <TabBar />
        </header>
        {/* Results hold nothing to tab to, so that the keyboard can scroll them the place itself is one. */}
        <main class="panel__main" id="content" tabIndex={searching ? 0 : -1} ref={main}>
          {searching ? (
            <SearchResults
              model={model}
              query={query.value}
              onOpen={open}
              onBrowse={() => {
                model.setQuery('');
                route.value = { view: 'browse' };
              }}
            />
          ) : card ? (
            <CardView card={card} />
          ) : now.view === 'compass' ? (
            <CompassTab />
          ) : now.view === 'browse' ? (
            <BrowseView />
          ) : now.view === 'dossier' ? (
            <DossierTab />
          ) : (
            <TextView />
          )}
        </main>
        <NoticeBar />
        <footer class="panel__footer">
          <Lock size={14} aria-hidden="true" />
          <span>{t('footerPrivate')}</span>
          <CurrentDossier />
          <button
            type="button"
            class="panel__options"
            aria-label={t('optionsLink')}
            title={t('optionsLink')}
            onClick={services.openOptions}
          >
            <Settings size={16} aria-hidden="true" />
          </button>
        </footer>
      </div>
    </PanelProvider>
  );
}

/** `/` outside a text field, or Ctrl+K anywhere. */
function opensSearch(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return true;
  const inText = event.target instanceof Element && event.target.matches('input, textarea');
  return event.key === '/' && !inText;
}
