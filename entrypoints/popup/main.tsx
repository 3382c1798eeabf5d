import { render } from 'preact';
import '../../assets/styles/base.css';
import { Popup } from '../../components/Popup.tsx';
import { pageAddress } from '../../core/dossier/page.ts';
import { browser } from '../../platform/browser.ts';
import { openRecordBase } from '../../platform/dossier/record-base.ts';
import { openPanel } from '../../platform/panel.ts';
import { setPageLanguage } from '../shared/language.ts';
import { createServices } from '../shared/services.ts';

setPageLanguage();
// Known beforehand: nothing may be awaited between the user's act and opening the panel.
const { id: windowId } = await browser.windows.getCurrent();
/** Opening the popup is the act that lets the browser tell the address. */
async function addressInFront(): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return pageAddress(tab?.url ?? '');
}

const root = document.getElementById('root');
if (root) {
  render(
    <Popup
      services={createServices(openRecordBase())}
      pageAddress={addressInFront}
      openPanel={(request) => void openPanel(request, windowId).finally(() => close())}
      close={() => close()}
    />,
    root,
  );
}
