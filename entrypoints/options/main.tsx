import { render } from 'preact';
import '../../assets/styles/base.css';
import { i18n } from '#i18n';
import defaultSites from '../../assets/drafting/sites.json' with { type: 'json' };
import { Options } from '../../components/Options.tsx';
import { DataOptions } from '../../components/options/DataOptions.tsx';
import { browser } from '../../platform/browser.ts';
import { allowedSites, forgetSite } from '../../platform/sites.ts';
import { setPageLanguage } from '../shared/language.ts';
import { dataServices } from './data.ts';

setPageLanguage();
const data = await dataServices();
const root = document.getElementById('root');

/** Shows the sites as the browser knows them now; called again after each change. */
async function show(): Promise<void> {
  const allowed = await allowedSites();
  if (!root) return;
  render(
    <Options
      t={i18n.t}
      builtIn={defaultSites}
      allowed={allowed}
      forget={(pattern) => void forgetSite(pattern)}
    >
      <DataOptions services={data} />
    </Options>,
    root,
  );
}

browser.permissions.onAdded.addListener(show);
browser.permissions.onRemoved.addListener(show);
void show();
