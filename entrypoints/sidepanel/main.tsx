import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../assets/styles/base.css';
import { Panel } from '../../components/Panel.tsx';
import { createPinSearch } from '../../components/search/pin-search.ts';
import type { PanelServices } from '../../components/services.ts';
import type { Reading } from '../../core/drafting/reading.ts';
import { browser } from '../../platform/browser.ts';
import { correct } from '../../platform/corrections.ts';
import { openBackups } from '../../platform/dossier/backups.ts';
import { makeDocx } from '../../platform/dossier/docx.ts';
import { openRecordBase } from '../../platform/dossier/record-base.ts';
import { keepSynced } from '../../platform/dossier/sync.ts';
import { keepBackups } from '../../platform/dossier/upkeep.ts';
import { saveFile } from '../../platform/download.ts';
import { takePanelRequests } from '../../platform/panel-request.ts';
import { openPrintout } from '../../platform/print.ts';
import { followReading } from '../../platform/reading.ts';
import { recentSearches } from '../../platform/recent-searches.ts';
import { siteAccess } from '../../platform/site-access.ts';
import { setPageLanguage } from '../shared/language.ts';
import { cardsToSearch, createServices } from '../shared/services.ts';

setPageLanguage();
const { id } = await browser.windows.getCurrent();
if (id !== undefined) open(id);

/** Shows the panel of one window: it follows the tab in front of that window. */
function open(windowId: number): void {
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort());
  const base = openRecordBase();
  const reading = signal<Reading>({ state: 'looking' });
  const { lookAgain, page } = followReading(windowId, (now) => (reading.value = now), closing.signal);
  const shared = createServices(base);
  const pinSearch = createPinSearch({
    library: cardsToSearch,
    dossiers: shared.dossiers,
    timers: window,
    signal: closing.signal,
  });
  const services: PanelServices = {
    ...shared,
    search: pinSearch.search,
    pinSearch,
    reading,
    onRequest: (take, end) =>
      takePanelRequests(
        windowId,
        (request) => {
          if (request.kind === 'read') lookAgain();
          take(request);
        },
        end,
      ),
    site: siteAccess(windowId),
    recent: recentSearches(closing.signal),
    page,
    correct,
    files: { save: saveFile, docx: makeDocx, print: openPrintout },
  };
  keepBackups(base, openBackups(services.dossiers), closing.signal);
  keepSynced(base, closing.signal);
  const root = document.getElementById('root');
  if (root) render(<Panel services={services} />, root);
}
