import { pinsClip } from '../../core/dossier/export/clip.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { exportTexts } from '../export-texts.ts';
import { usePanel } from '../panel-state.ts';

/** Copies pins with their notes and sources, plain and rich: the place where they are pasted takes what it can. */
export function useCopyPins(): (pins: readonly Pin[]) => void {
  const { services, copy } = usePanel();
  const { t, locale } = services;
  return (pins) => {
    const { text, html } = pinsClip(pins, exportTexts(t, locale));
    copy(text, html);
  };
}
