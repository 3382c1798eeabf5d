import { useEffect } from 'preact/hooks';
import { pinsClip } from '../../core/dossier/export/clip.ts';
import { exportTexts } from '../export-texts.ts';
import type { PanelState } from '../panel-state.ts';

/** Lets the search of this panel do what somebody wants of a pin that was found. */
export function usePinActs({
  services,
  query,
  route,
  dossier: place,
  copy,
}: Omit<PanelState, 'openCard'>): void {
  const { pinSearch, recent, t, locale } = services;
  useEffect(() => {
    pinSearch.acts = {
      open: (id) => {
        const pin = pinSearch.pin(id);
        if (!pin) return;
        recent.add(query.value);
        query.value = '';
        place.value = { view: 'pins', shown: pin.dossier, pin: id };
        route.value = { view: 'dossier' };
      },
      // It is one already.
      pin: () => {},
      copy: (id) => {
        const pin = pinSearch.pin(id);
        if (!pin) return;
        const { text, html } = pinsClip([pin], exportTexts(t, locale));
        copy(text, html);
      },
    };
  }, [services]);
}
