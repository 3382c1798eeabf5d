import { useEffect } from 'preact/hooks';
import { pinsClip } from '../../core/dossier/export/clip.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { exportTexts } from '../export-texts.ts';
import type { PanelServices } from '../services.ts';

/** How the panel does what is wanted of a pin. */
interface Ways {
  open(pin: Pin): void;
  copy(text: string, html: string): void;
}

/** Lets the search of this panel do what somebody wants of a pin that was found. */
export function usePinActs({ pinSearch, t, locale }: PanelServices, { open, copy }: Ways): void {
  useEffect(() => {
    const withPin = (act: (pin: Pin) => void) => (id: string) => {
      const pin = pinSearch.pin(id);
      if (pin) act(pin);
    };
    pinSearch.acts = {
      open: withPin(open),
      // It is one already.
      pin: () => {},
      copy: withPin((pin) => {
        const { text, html } = pinsClip([pin], exportTexts(t, locale));
        copy(text, html);
      }),
    };
  }, [pinSearch]);
}
