import { signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { Panel } from '../../components/Panel.tsx';
import { createPinSearch } from '../../components/search/pin-search.ts';
import type { PanelServices } from '../../components/services.ts';
import type { Advice } from '../../core/advice/advice.ts';
import type { Adviser, Survey } from '../../core/advice/adviser.ts';
import { THEMES } from '../../core/advice/themes.ts';
import { createSurveyor } from '../../core/compass/coverage.ts';
import { toDocx } from '../../core/dossier/document/docx.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { createDossierStore } from '../../core/dossier/store/create-store.ts';
import type { Correction } from '../../core/drafting/correction.ts';
import type { ShownPlace } from '../../core/drafting/place.ts';
import type { Reading } from '../../core/drafting/reading.ts';
import type { PanelRequest } from '../../core/panel/request.ts';
import { buildIndex } from '../../core/search/index/build.ts';
import { libraryDocuments } from '../../core/search/library-documents.ts';
import type { Match } from '../../core/search/match.ts';
import { type OpenCollection, openCollection } from '../../core/search/open-collection.ts';
import { counter, memoryBase } from '../unit/dossier/memory-base.ts';
import { someCards, someRoutes } from './cards.ts';
import { translate } from './translate.ts';

/** A world for components: real shapes, nothing of a browser extension. */
export interface World extends PanelServices {
  readonly copied: string[];
  /** The cards, for a search that is not made up. */
  library(): OpenCollection;
  readonly matches: Match[];
  /** Names that may have been meant. */
  readonly suggestions: string[];
  readonly advice: Advice[];
  /** Places that were to be shown in the page. */
  readonly shown: ShownPlace[];
  readonly corrections: (Correction | null)[];
  read(reading: Reading): void;
  ask(request: PanelRequest): void;
  pinned(): Promise<readonly Pin[]>;
  /** Files that were handed to the user, by name. */
  readonly saved: Map<string, Blob>;
  /** Makes every change of the pins fail, as a full disk does. */
  breakPins(): void;
}

/** Makes a world with two cards. */
export function makeWorld(): World {
  const cards = someCards();
  const reading = signal<Reading>({ state: 'looking' });
  const recent = signal<readonly string[]>([]);
  const copied: string[] = [];
  const matches: Match[] = [];
  const suggestions: string[] = [];
  const advice: Advice[] = [];
  const shown: ShownPlace[] = [];
  const corrections: (Correction | null)[] = [];
  const saved = new Map<string, Blob>();
  const base = memoryBase();
  const dossiers = createDossierStore({ base, now: () => 0, newId: counter('id'), writer: 'test' });
  const documents = libraryDocuments({ cards, glossary: [] });
  const library = () => openCollection({ name: 'library', documents, index: buildIndex(documents) });
  const adviser: Adviser = {
    advise: (_, __, without) => advice.filter(({ cardId }) => !without?.has(cardId)),
    survey: ({ text }) => surveyOf(text),
    explain: ({ text }) => [{ quote: text.slice(0, 10), ranges: [[0, 10]] }],
    words: (text) => new Set(text.toLowerCase().match(/\p{L}+/gu)),
  };
  let take: (request: PanelRequest) => void = () => {};
  return {
    t: translate,
    locale: 'nl',
    cards: new Map(cards.map((card) => [card.id, card])),
    findCard: (id) => cards.find((card) => card.id === id || card.aliases.includes(id)),
    glossary: [{ term: 'ET', meanings: [{ expansion: 'eerste toets', cards: ['eis-een'] }] }],
    search: (_, { keep = () => true, limit = 10 } = {}) => ({
      matches: matches.filter(({ id, collection }) => keep(id, collection)).slice(0, limit),
      found: matches,
      suggest: () => suggestions,
    }),
    library,
    pinSearch: createPinSearch({
      library,
      dossiers,
      timers: globalThis,
      signal: new AbortController().signal,
    }),
    adviser,
    surveyor: createSurveyor(adviser),
    routes: someRoutes(),
    dossiers,
    copy: async (text) => {
      copied.push(text);
    },
    openOptions: () => {},
    reading,
    onRequest: (listener) => {
      take = listener;
    },
    recent: {
      list: recent,
      add: (query) => (recent.value = [query, ...recent.value]),
      clear: () => (recent.value = []),
    },
    site: { isAllowed: async () => true, allow: async () => true, turn: async () => {} },
    page: {
      follow: () => {},
      show: async (place) => {
        shown.push(place);
        return true;
      },
      hide: () => {},
      insert: async () => true,
    },
    correct: async (_, correction) => {
      corrections.push(correction);
    },
    shown,
    corrections,
    files: {
      save: (name, content) => saved.set(name, content),
      docx: async (document, info, progress) => toDocx(document, info, progress),
      print: async () => {},
    },
    saved,
    copied,
    matches,
    suggestions,
    advice,
    read: (now) => {
      reading.value = now;
    },
    ask: (request) => take(request),
    pinned: () => dossiers.allPins(),
    breakPins: base.breakDown,
  };
}

/** Shows the panel in a world. */
export function showPanel(world: World) {
  return render(<Panel services={world} />);
}

/** A passage is about the questions that it names ("vraag 2"), and calls for the cards that it names. */
function surveyOf(text: string): Survey {
  const themes = [...text.matchAll(/vraag (\d)/g)].map(([, number]) => ({
    theme: THEMES.findIndex(({ question }) => question === Number(number)),
    chance: 0.9,
  }));
  return { themes, cards: [...text.matchAll(/eis-\w+/g)].map(([id]) => ({ id, worth: 3 })) };
}
