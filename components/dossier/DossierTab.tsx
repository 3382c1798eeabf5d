import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** The Dossier tab once it is loaded; for the next time that it opens, so that it is there at once. */
let loaded: ComponentType | undefined;

/** Loads the Dossier tab: after the panel has shown what helps with the text, and not before. */
export async function loadDossierTab(): Promise<ComponentType> {
  loaded ??= (await import('./DossierView.tsx')).DossierView;
  return loaded;
}

/** The Dossier tab, as soon as it is loaded. */
export function DossierTab() {
  const view = useSignal(loaded);
  useEffect(() => {
    void loadDossierTab().then((now) => {
      view.value = now;
    });
  }, []);
  const View = view.value;
  return View ? <View /> : null;
}
