import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { latestOnly } from '../../core/dossier/latest.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { usePanel } from '../panel-state.ts';

/** How a field and the store agree on a note that may be typed in several windows. */
export interface NoteModel {
  /** Saves what is in the field now. */
  save(note: string): void;
  /** True from the first letter until the last one is kept. */
  readonly saving: ReadonlySignal<boolean>;
  /** The field shows this note of the store now. */
  agree(note: string): void;
  /** The note as it is kept, when something from elsewhere is in it that the field does not show. */
  merged(): string | undefined;
}

/** Saves a note as it is typed, and loses nothing of what is typed in it elsewhere. */
export function useNote(pin: Pin): NoteModel {
  const { services, notice } = usePanel();
  const { t, dossiers: store } = services;
  const saving = useSignal(false);
  const waiting = useRef(0);
  // What the field last agreed on with the store: whatever else is there was typed elsewhere.
  const base = useRef(pin.note);
  const kept = useRef(pin.note);
  const write = useMemo(
    () =>
      latestOnly(async (note: string) => {
        kept.current = await store.note(pin.id, note, base.current);
        base.current = note;
      }),
    [store, pin.id],
  );
  return {
    saving,
    save: (note) => {
      saving.value = true;
      waiting.current += 1;
      write(note)
        .catch(() => {
          notice.value = t('pinFailed');
        })
        .finally(() => {
          waiting.current -= 1;
          if (waiting.current === 0) saving.value = false;
        });
    },
    agree: (note) => {
      base.current = note;
      kept.current = note;
    },
    merged: () => (kept.current === base.current ? undefined : kept.current),
  };
}
