import { type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { RequirementGroup } from '../core/compass/requirements.ts';
import type { Grouping } from '../core/guidance/groups.ts';
import { type Route, tabOf } from './route.ts';
import { usePinActs } from './search/use-pin-acts.ts';
import type { PanelServices } from './services.ts';
import { type Pins, usePins } from './use-pins.ts';
import { useUndoKey } from './use-undo-key.ts';

/** How the library is browsed, and which groups are unfolded. */
export interface Browsing {
  readonly by: Grouping | 'glossary';
  readonly open: readonly string[];
}

/** Where one is in the Dossier tab, and with which dossier; null for the current one. */
export interface DossierPlace {
  readonly view: 'pins' | 'list' | 'export' | 'import';
  readonly shown: string | null;
  /** A pin to show and give the focus. */
  readonly pin?: string;
}

/** What is open in the Kompas: a question of the six, and a group of requirements. */
export interface CompassPlace {
  readonly question: number | null;
  readonly group: RequirementGroup;
}

/** What the panel's parts share. */
export interface PanelState {
  readonly services: PanelServices;
  readonly route: Signal<Route>;
  readonly query: Signal<string>;
  readonly browse: Signal<Browsing>;
  /** What the Dossier tab shows. */
  readonly dossier: Signal<DossierPlace>;
  /** What the Kompas tab shows. */
  readonly compass: Signal<CompassPlace>;
  /** A short message at the bottom, gone by itself after a while. */
  readonly notice: Signal<string | null>;
  readonly pins: Pins;
  /** Until when a card stays away that is not wanted now, by its id. */
  readonly resting: Signal<ReadonlyMap<string, number>>;
  openCard(id: string): void;
  copy(text: string, html?: string): void;
}

const Context = createContext<PanelState | null>(null);
/** Gives the state of a panel to what is in it. */
export const PanelProvider = Context.Provider;

/** The state of the panel around a component. Throws outside one: a mistake in the code. */
export function usePanel(): PanelState {
  const panel = useContext(Context);
  if (!panel) throw new Error('No PanelProvider above this component');
  return panel;
}

/** Makes the state of one panel and keeps it in step with the pins and with what is asked of it. */
export function usePanelState(services: PanelServices): PanelState {
  const { t } = services;
  const route = useSignal<Route>({ view: 'text' });
  const query = useSignal('');
  const browse = useSignal<Browsing>({ by: 'question', open: [] });
  const dossier = useSignal<DossierPlace>({ view: 'pins', shown: null });
  const compass = useSignal<CompassPlace>({ question: null, group: 'likely' });
  const notice = useSignal<string | null>(null);
  const resting = useSignal<ReadonlyMap<string, number>>(new Map());
  const tell = (text: string) => () => {
    notice.value = text;
  };
  const pins = usePins(services, (text) => tell(text)());

  const openCard = (id: string) => {
    const card = services.findCard(id);
    if (!card) return;
    query.value = '';
    route.value = { view: 'card', id: card.id, from: tabOf(route.value) };
  };
  const copy = (text: string, html?: string) => {
    services.copy(text, html).then(tell(t('copied')), tell(t('copyFailed')));
  };

  useEffect(() => {
    const end = new AbortController();
    services.onRequest((request) => {
      if (request.kind === 'card') openCard(request.id);
      if (request.kind === 'search') query.value = request.query;
      if (request.kind === 'dossier') {
        query.value = '';
        route.value = { view: 'dossier' };
      }
      if (request.kind === 'pin') pins.pinPassage(request.passage);
      if (request.kind === 'read') {
        query.value = '';
        route.value = { view: 'text' };
      }
    }, end.signal);
    return () => end.abort();
  }, [services]);

  useUndoKey(pins);

  // Also behind a card that was opened from there: who comes back finds the place as it was.
  const needsText = useComputed(
    () =>
      tabOf(route.value) === 'compass' || (route.value.view === 'dossier' && dossier.value.view === 'export'),
  );
  useSignalEffect(() => services.page.follow(needsText.value));

  useSignalEffect(() => {
    if (notice.value === null) return;
    const timer = setTimeout(() => {
      notice.value = null;
    }, NOTICE_MS);
    return () => clearTimeout(timer);
  });

  usePinActs(services, {
    open: ({ id, dossier: shown }) => {
      services.recent.add(query.value);
      query.value = '';
      dossier.value = { view: 'pins', shown, pin: id };
      route.value = { view: 'dossier' };
    },
    copy,
  });

  return { services, route, query, browse, dossier, compass, notice, pins, resting, openCard, copy };
}

/** A notice goes by itself after this many milliseconds. */
const NOTICE_MS = 4_000;
