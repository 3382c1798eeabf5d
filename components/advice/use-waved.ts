import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Mute } from '../../core/dossier/mute.ts';
import type { Passage } from '../../core/drafting/draft.ts';
import type { Card } from '../../core/guidance/card.ts';
import { type PanelState, usePanel } from '../panel-state.ts';
import type { Pins } from '../use-pins.ts';
import type { WaveReason } from './wave-reasons.ts';

/** A card that is not wanted now stays away so long, in milliseconds. */
const REST = 10 * 60_000;
/** Cards wait at most so long for the dossier to be read, in milliseconds. */
const PATIENCE = 1_000;

/** A card that was waved away, and the way back. */
export interface WavedCard {
  readonly card: Card;
  readonly reason: WaveReason;
  bringBack(): void;
}

/** What was waved away in a document. */
export interface Waving {
  /** Undefined for as long as that is not known yet. */
  readonly waved: readonly WavedCard[] | undefined;
  /** Waves a card away: with a reason for this document, without one for a while. */
  wave(card: Card, reason: WaveReason): void;
}

/** Keeps in step with what was waved away in the document at this address. */
export function useWaved(address: string, passage: Passage): Waving {
  const panel = usePanel();
  const { services, pins, resting, notice } = panel;
  const { t, dossiers } = services;
  // Content that is being read anew leaves what is known as it was.
  const known = useRef<readonly Mute[] | undefined>(undefined);
  known.current = mutesOf(pins, address) ?? known.current;
  const waitedLong = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      waitedLong.value = true;
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const mutes = known.current ?? (waitedLong.value ? [] : undefined);
  // A rest that is over counts from the next passage on: nothing comes in by the clock.
  const rested = useMemo(
    () => [...resting.value].flatMap(([id, until]) => (until > Date.now() ? [id] : [])),
    [resting.value, passage.text],
  );
  return {
    waved: mutes && wavedCards(panel, rested, mutes),
    wave: (card, reason) => {
      if (reason === null) {
        resting.value = new Map(resting.value).set(card.id, Date.now() + REST);
        notice.value = t('waveNowDone', [card.title]);
        return;
      }
      const mute = { dossier: pins.current.value, address, cardId: card.id };
      void pins.change(dossiers.setMute(mute, reason), t('waveAwayDone', [card.title]));
    },
  };
}

/** What is muted in a document; undefined while its dossier is being read. */
function mutesOf({ content, current, isPlaced }: Pins, address: string): readonly Mute[] | undefined {
  const now = content.value;
  if (now.state === 'looking' || !isPlaced.value) return undefined;
  const found = now.state === 'ready' ? now.value : undefined;
  if (found && found.dossier.id !== current.value) return undefined;
  return found?.mutes.filter((mute) => mute.address === address) ?? [];
}

/** Each card once. Cards that are no longer in the library are left out. */
function wavedCards(
  { services, pins, resting }: PanelState,
  rested: readonly string[],
  mutes: readonly Mute[],
): readonly WavedCard[] {
  const { findCard, dossiers, t } = services;
  const found = new Map<string, WavedCard>();
  const rouse = (id: string) => {
    resting.value = new Map([...resting.value].filter(([other]) => other !== id));
  };
  for (const id of rested) {
    const card = findCard(id);
    if (card) found.set(id, { card, reason: null, bringBack: () => rouse(id) });
  }
  for (const mute of mutes) {
    const card = findCard(mute.cardId);
    if (!card) continue;
    const bringBack = () => {
      rouse(card.id);
      void pins.change(dossiers.setMute(mute, undefined), t('waveBackDone', [card.title]));
    };
    found.set(card.id, { card, reason: mute.reason, bringBack });
  }
  return [...found.values()];
}
