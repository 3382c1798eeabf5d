import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { type Dossier, GENERAL } from '../core/dossier/dossier.ts';
import type { Pin, Pinned } from '../core/dossier/pin.ts';
import { type Passage, passageOfPage, wholeCard } from '../core/dossier/pinned.ts';
import type { Undo } from '../core/dossier/records/acts.ts';
import type { DossierContent } from '../core/dossier/store/dossier-store.ts';
import type { Card } from '../core/guidance/card.ts';
import type { PanelServices } from './services.ts';
import { type PageDossier, usePageDossier } from './use-page-dossier.ts';
import { useWatched, type Watched } from './use-watched.ts';

/** Something that was done and can be taken back. */
export interface Done {
  /** What happened, for the user. */
  readonly text: string;
  readonly undo: Undo;
}

/** The dossiers as the panel knows them, and what one can do with them from anywhere in it. */
export interface Pins extends PageDossier {
  /** The dossier that a pin goes in: the page's own, else the one that was chosen, else the general one. */
  readonly current: ReadonlySignal<string>;
  /** What is in that dossier. */
  readonly content: ReadonlySignal<Watched<DossierContent>>;
  readonly dossiers: ReadonlySignal<Watched<readonly Dossier[]>>;
  /** What can be taken back, latest last. */
  readonly done: Signal<readonly Done[]>;
  /** The whole card as it is pinned in the current dossier. */
  of(card: Card): Pin | undefined;
  /** Pins a whole card, or takes its pin away. A pin taken away before comes back as it was. */
  toggle(card: Card): void;
  /** Pins something in the current dossier. */
  pin(pinned: Pinned): void;
  /** Pins a passage in the dossier of its page, or in the current one. */
  pinPassage(passage: Passage): void;
  /** Makes a dossier the current one: for the page, or, without a page, for this panel. */
  use(dossier: string): void;
  /** Runs a change, offers to take it back under this text, and says so when it fails. */
  change(act: Promise<Undo>, text: string): Promise<void>;
  /** Runs a change that needs no way back, and says so when it fails. */
  attempt<Result>(act: Promise<Result>): Promise<Result | undefined>;
  /** Takes back what was done last. */
  undo(): void;
}

/** Keeps in step with the store. `tell` shows the user a short message. */
export function usePins(services: PanelServices, tell: (text: string) => void): Pins {
  const { dossiers: store, t } = services;
  const { page, ofPage, isPlaced } = usePageDossier(services);
  const chosen = useSignal(GENERAL);
  const current = useComputed(() => (page.value ? (ofPage.value ?? GENERAL) : chosen.value));
  const content = useWatched<DossierContent>(
    (watching) => store.watchDossier(current.value, watching),
    current.value,
  );
  const dossiers = useWatched<readonly Dossier[]>((watching) => store.watchDossiers(watching), store);
  const done = useSignal<readonly Done[]>([]);

  const fail = () => tell(t('pinFailed'));
  const of = (card: Card) => {
    const now = content.value;
    return now.state === 'ready' ? now.value?.pins.find((pin) => isWhole(pin, card)) : undefined;
  };
  const attempt = <Result>(act: Promise<Result>) =>
    act.catch(() => {
      fail();
      return undefined;
    });
  const change = async (act: Promise<Undo>, text: string) => {
    const undo = await attempt(act);
    if (undo && undo.length > 0) done.value = [...done.value, { text, undo }];
  };
  const takeBack = (one: Done) => {
    store.undo(one.undo).then(() => {
      done.value = done.value.filter((other) => other !== one);
    }, fail);
  };
  const pin = (pinned: Pinned, dossier = current.value) => {
    store.pin(dossier, pinned).then(({ isNew }) => tell(t(isNew ? 'pinned' : 'pinnedAlready')), fail);
  };
  return {
    current,
    content,
    dossiers,
    page,
    ofPage,
    isPlaced,
    done,
    of,
    pin: (pinned) => pin(pinned),
    // The panel may have opened for this, and not know the page beside it yet; the passage knows its own.
    pinPassage: (passage) =>
      void attempt(store.dossierOfPage(passage.address)).then((dossier) =>
        pin(passageOfPage(passage), dossier ?? current.value),
      ),
    toggle: (card) => {
      const there = of(card);
      const before = done.value.findLast(({ undo }) => undo.some((one) => tookAway(one, card)));
      if (there) void change(store.removePins([there.id]), t('pinRemoved', [there.title]));
      else if (before) takeBack(before);
      else pin(wholeCard(card));
    },
    use: (dossier) => {
      chosen.value = dossier;
      if (page.value) void attempt(store.assignPage(page.value, dossier));
    },
    change,
    attempt,
    undo: () => {
      const last = done.value.at(-1);
      if (last) takeBack(last);
    },
  };
}

/** Cards may be renamed; a pin keeps the id that the card had. */
function isWhole({ scope, cardId }: Pick<Pin, 'scope' | 'cardId'>, { id, aliases }: Card): boolean {
  return scope === 'card' && (cardId === id || aliases.includes(cardId));
}

function tookAway({ before, after }: Undo[number], { id, aliases }: Card): boolean {
  return (
    before?.kind === 'pin' &&
    before.is.scope === 'card' &&
    [id, ...aliases].includes(String(before.is.cardId)) &&
    Object.keys(after.is).length === 0
  );
}
