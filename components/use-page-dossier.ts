import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PanelServices } from './services.ts';

/** The page beside the panel, and where it belongs. */
export interface PageDossier {
  /** Undefined where the page is not known. */
  readonly page: ReadonlySignal<{ readonly address: string; readonly title: string } | undefined>;
  /** The dossier of that page; undefined for a page that belongs nowhere. */
  readonly ofPage: ReadonlySignal<string | undefined>;
  /** False for as long as it is still being looked up where the page belongs. */
  readonly isPlaced: ReadonlySignal<boolean>;
}

/** Keeps in step with the page and with the store. */
export function usePageDossier({ reading, dossiers }: PanelServices): PageDossier {
  const page = useComputed(() => {
    const now = reading.value;
    if (now.state !== 'draft' || now.draft.address === '') return undefined;
    return { address: now.draft.address, title: now.draft.title };
  });
  const found = useSignal<{ readonly address: string; readonly dossier?: string | undefined } | undefined>(
    undefined,
  );
  const isPlaced = useComputed(() => !page.value || found.value?.address === page.value.address);
  const ofPage = useComputed(() => (page.value && isPlaced.value ? found.value?.dossier : undefined));
  const address = page.value?.address;
  useEffect(() => {
    if (address === undefined) return;
    const end = new AbortController();
    dossiers.watchPage(address, {
      report: (dossier) => {
        found.value = { address, dossier };
      },
      // The content of the dossier says already that nothing can be read.
      fail: () => {
        found.value = { address };
      },
      signal: end.signal,
    });
    return () => end.abort();
  }, [dossiers, address]);
  return { page, ofPage, isPlaced };
}
