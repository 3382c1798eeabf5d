import type { ReadonlySignal } from '@preact/signals';
import type { Root } from 'mdast';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';
import type { Adviser } from '../core/advice/adviser.ts';
import type { Surveyor } from '../core/compass/coverage.ts';
import type { DocxInfo } from '../core/dossier/document/docx.ts';
import type { DossierStore } from '../core/dossier/store/dossier-store.ts';
import type { Correction } from '../core/drafting/correction.ts';
import type { Draft } from '../core/drafting/draft.ts';
import type { PageAccess } from '../core/drafting/place.ts';
import type { Reading } from '../core/drafting/reading.ts';
import type { Card } from '../core/guidance/card.ts';
import type { GlossaryEntry } from '../core/guidance/glossary.ts';
import type { Route } from '../core/guidance/route.ts';
import type { PanelRequest } from '../core/panel/request.ts';
import type { Search } from '../core/search/search.ts';
import type { PinSearch } from './search/pin-search.ts';

/**
 * What the components need from the world, handed in so that a component knows no browser API and
 * a test gives its own.
 */
export interface Services {
  /** Interface texts; see assets/locales. */
  readonly t: typeof i18n.t;
  /** BCP 47 tag of the interface language, for dates. */
  readonly locale: string;
  readonly cards: ReadonlyMap<string, Card>;
  /** The card with an id, also by an id that it had before. */
  findCard(id: string): Card | undefined;
  readonly glossary: readonly GlossaryEntry[];
  readonly search: Search;
  /** What makes the search one of pins too, where it is. */
  readonly pinSearch?: PinSearch;
  readonly adviser: Adviser;
  readonly surveyor: Surveyor;
  /** The order in time, per kind of document. */
  readonly routes: readonly Route[];
  readonly dossiers: DossierStore;
  /** Puts text on the clipboard, with its rich form where there is one. Rejects when the browser refuses. */
  copy(text: string, html?: string): Promise<void>;
  openOptions(): void;
}

/** What only the panel has: the page beside it. */
export interface PanelServices extends Services {
  readonly pinSearch: PinSearch;
  readonly reading: ReadonlySignal<Reading>;
  /** Calls back for each thing that another door asks of the panel, until `signal` aborts. */
  onRequest(take: (request: PanelRequest) => void, signal: AbortSignal): void;
  readonly site: SiteAccess;
  readonly recent: RecentSearches;
  readonly page: PageAccess;
  /** Keeps what the user says of a document, for that document alone; null forgets it. */
  correct(draft: Draft, correction: Correction | null): Promise<void>;
  readonly files: Files;
}

/** What somebody searched for before, on this computer. */
export interface RecentSearches {
  /** Latest first; empty where it is switched off. */
  readonly list: ReadonlySignal<readonly string[]>;
  add(query: string): void;
  clear(): void;
}

/** What leaves the panel as a file or on paper. */
export interface Files {
  /** Hands a file to the user, as a download. */
  save(name: string, content: Blob): void;
  /** Makes a Word file, away from the panel's own thread. `progress` goes from 0 to 1. */
  docx(document: Root, info: DocxInfo, progress: (done: number) => void): Promise<Blob>;
  /** Opens a document as a page that is ready to print. */
  print(document: Root, title: string): Promise<void>;
}

/** Access to the site of the page beside the panel. */
export interface SiteAccess {
  /** Whether the user allowed this page's site for good; undefined where that cannot be asked. */
  isAllowed(address: string): Promise<boolean | undefined>;
  /** Asks the user to allow the site of a page, or one by its match pattern, for good. */
  allow(address: string): Promise<boolean>;
  /** Turns the site of a page off or on again, whatever is allowed. */
  turn(address: string, on: boolean): Promise<void>;
  /** Asks for the active page where the browser offers that without knowing its address. */
  readonly ask?: () => Promise<void>;
}

const Context = createContext<Services | null>(null);
/** Gives the services to what is in it. */
export const ServicesProvider = Context.Provider;

/** The services of the nearest provider. Throws without one: that is a mistake in the code. */
export function useServices(): Services {
  const services = useContext(Context);
  if (!services) throw new Error('No ServicesProvider above this component');
  return services;
}
