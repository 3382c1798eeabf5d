import { toJson } from '../../../core/dossier/exchange/file.ts';
import { planImport } from '../../../core/dossier/exchange/plan.ts';
import { readJson } from '../../../core/dossier/exchange/read-json.ts';
import { passageOfPage, wholeCard } from '../../../core/dossier/pinned.ts';
import type { DossierStore } from '../../../core/dossier/store/dossier-store.ts';
import { openRecordBase } from '../../../platform/dossier/record-base.ts';
import { openDossierStore } from '../../../platform/dossier/store.ts';
import { someCards } from '../../components/cards.ts';
import { restoreDump } from '../../unit/dossier/dump.ts';

/**
 * The real store, to be put in a page of the real extension (see `store.ts`): what it writes is what
 * the panel reads. Only tests use it.
 */
let only: DossierStore | undefined;
const open = () => openDossierStore(openRecordBase());

const tools = {
  open,
  /** The same each time, as a panel has one that stays open. */
  openOnce: () => {
    only ??= open();
    return only;
  },
  card: (id: string, title: string) => {
    const [card] = someCards();
    if (!card) throw new Error('no card');
    return wholeCard({ ...card, id, title });
  },
  passage: (text: string) => passageOfPage({ text, title: 'Stuk', address: 'https://schrijf.example/stuk' }),
  toJson,
  readJson,
  planImport,
  restoreDump,
};

export type StoreTools = typeof tools;

// On the window: in Firefox what a test runs has a global of its own each time.
Object.assign(window, { storeTools: tools });
