import { signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { Panel } from '../../components/Panel.tsx';
import type { PanelServices } from '../../components/services.ts';
import type { Advice } from '../../core/advice/advice.ts';
import { toDocx } from '../../core/dossier/document/docx.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { createDossierStore } from '../../core/dossier/store/create-store.ts';
import type { Reading } from '../../core/drafting/reading.ts';
import type { PanelRequest } from '../../core/panel/request.ts';
import type { Match } from '../../core/search/match.ts';
import { counter, memoryBase } from '../unit/dossier/memory-base.ts';
import { someCards } from './cards.ts';
import { translate } from './translate.ts';

/** A world for components: real shapes, nothing of a browser extension. */
export interface World extends PanelServices {
  readonly copied: string[];
  readonly matches: Match[];
  readonly advice: Advice[];
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
  const copied: string[] = [];
  const matches: Match[] = [];
  const advice: Advice[] = [];
  const saved = new Map<string, Blob>();
  const base = memoryBase();
  const dossiers = createDossierStore({ base, now: () => 0, newId: counter('id'), writer: 'test' });
  let take: (request: PanelRequest) => void = () => {};
  return {
    t: translate,
    locale: 'nl',
    cards: new Map(cards.map((card) => [card.id, card])),
    findCard: (id) => cards.find((card) => card.id === id || card.aliases.includes(id)),
    glossary: [{ term: 'ET', meanings: [{ expansion: 'eerste toets', cards: ['eis-een'] }] }],
    search: () => matches,
    advise: () => advice,
    dossiers,
    copy: async (text) => {
      copied.push(text);
    },
    openOptions: () => {},
    reading,
    onRequest: (listener) => {
      take = listener;
    },
    site: { isAllowed: async () => true, allow: async () => true },
    files: {
      save: (name, content) => saved.set(name, content),
      docx: async (document, info, progress) => toDocx(document, info, progress),
      print: async () => {},
    },
    saved,
    copied,
    matches,
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
